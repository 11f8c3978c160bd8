import Publication

extension Paper {
  /// What was corrected in a published decision (令45 Art 12).
  static let correctionNotice = Paper(.correction, "说明更正了什么")
}
