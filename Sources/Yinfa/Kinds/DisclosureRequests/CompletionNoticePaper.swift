extension Paper {
  /// 补正告知书 (政府信息公开条例 Art 30).
  static let completionNotice = Paper(
    "补正告知书", template: "completion-notice", "一次性告知申请人要补正什么、到哪一天", for: .party, needs: "补正")
}
