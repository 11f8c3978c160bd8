extension Paper {
  /// 行政处罚决定书, as it is served (行政处罚法 Art 59).
  static let decision = Paper(
    "决定书", template: "penalty-decision", "送达当事人的行政处罚决定书", for: .party)
}
