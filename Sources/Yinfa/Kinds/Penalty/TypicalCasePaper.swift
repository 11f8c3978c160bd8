import Publication

extension Paper {
  /// 案情, 处理, 依据, 警示.
  static let typicalCase = Paper(.typicalCase, "典型案例，可以隐去当事人名称")
}
