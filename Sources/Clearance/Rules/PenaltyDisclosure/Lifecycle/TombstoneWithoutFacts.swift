import Diagnostics
import Records

extension Rule {
  /// WD-02: what is left of a withdrawn decision tells why, and neither the facts nor, unless the party asks for it,
  /// the name.
  static let tombstoneWithoutFacts = Rule.ofDecision(
    "WD-02", Citation("行政处罚法", "第四十八条第二款", .required),
    Guidance(
      "撤回的理由不写违法事实，不写当事人名称", why: "处罚已经不存在，说明里再写一遍事实和名称，等于继续公示。当事人要求具名澄清的除外。",
      good: "理由: 行政复议决定撤销原处罚决定。", bad: "理由: 演示市某某药店有限公司销售劣药一案……")
  ) { review, rule in
    review.decision.events.filter { $0.action == .withdrawn }.flatMap { event in
      rule.told(by: event, of: review.decision)
    }
  }
}

extension Rule {
  fileprivate func told(by event: LifecycleEvent, of decision: PenaltyDecision) -> [Finding] {
    guard let reason = event.reason else { return [] }
    var found: [Finding] = []
    if !event.namesParty, !decision.party.name.isEmpty, reason.contains(decision.party.name) {
      found.append(named(event))
    }
    if reason.tells(decision.violation) { found.append(factual(event)) }
    return found
  }

  private func named(_ event: LifecycleEvent) -> Finding {
    finding(
      "撤回的理由写了当事人名称", at: event.record.place("理由"), suggestion: "改成“当事人”；当事人要求具名的，写“具名: 是”")
  }

  private func factual(_ event: LifecycleEvent) -> Finding {
    finding(
      "撤回的理由写了违法事实", at: event.record.place("理由"), suggestion: "只写原决定被什么文书变更或者撤销")
  }
}

extension String {
  /// Whether it names what was done, or repeats a dozen characters of the facts.
  fileprivate func tells(_ violation: Violation) -> Bool {
    if !violation.type.isEmpty, contains(violation.type) { return true }
    let pieces = Set(violation.facts.pieces)
    return self.pieces.contains(where: pieces.contains)
  }

  private var pieces: [ArraySlice<Character>] {
    let letters = filter { !$0.isWhitespace }.map { $0 }
    guard letters.count >= Self.pieceLength else { return [] }
    return (0...letters.count - Self.pieceLength).map { letters[$0..<$0 + Self.pieceLength] }
  }

  private static var pieceLength: Int { 12 }
}
