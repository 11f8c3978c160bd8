package import Documents

extension PenaltyDecision {
  /// What can be worked out, for templates: the laws in one phrase, the penalties in one, the sums.
  static func derive(_ record: inout Record) {
    let decision = PenaltyDecision(record)
    let violation = ["违法行为"]
    record.derive("违反语", from: violation, phrase(decision.violation.breaches.map(\.words), "、"))
    record.derive("依据语", from: violation, phrase(decision.violation.grounds.map(\.words), "、"))
    record.derive("处罚语", from: ["处罚"], phrase(decision.sanctions.map(\.words), "；"))
    record.derive("罚款合计", from: ["处罚"], decision.fine.map(Value.money))
    record.derive("没收合计", from: ["处罚"], decision.confiscated.map(Value.money))
    record.derive("罚没合计", from: ["处罚"], decision.total.map(Value.money))
    record.derive("单处", from: ["处罚"], .flag(decision.sanctions.count == 1))
    record.derive("须缴款", from: ["处罚"], .flag(decision.sanctions.contains { $0.kind.isMonetary }))
  }

  private static func phrase(_ words: [String], _ mark: String) -> Value? {
    words.isEmpty ? nil : .text(words.joined(separator: mark))
  }

  /// Fines and what was confiscated together (罚没金额).
  package var total: Renminbi? {
    guard fine != nil || confiscated != nil else { return nil }
    return Renminbi(fen: (fine?.fen ?? 0) + (confiscated?.fen ?? 0))
  }
}
