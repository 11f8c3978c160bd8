import Records

extension Kind {
  /// A penalty decision, from which all papers about it are made.
  static let penaltyDecision = Kind(
    id: "penalty-decision", names: ["处罚决定", "行政处罚决定"], summary: "行政处罚决定，以及从它印出的各种文书",
    shape: PenaltyDecision.shape,
    papers: [
      .decision, .publicDecision, .redactionLog, .summary, .typicalCase, .publicityNotice,
      .repairNotice, .withdrawalNotice, .correctionNotice,
    ])
}
