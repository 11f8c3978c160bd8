import Publication

extension Paper {
  /// 行政处罚信息摘要, six elements (令45 Art 4).
  static let summary = Paper(.summary, "行政处罚信息摘要，六项要素")
}
