import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-08: what is shown is what was served, less what Art 6 takes out, and that takes no element of the summary. The
  /// words themselves are compared when the public version is printed (`ServedComparison`).
  static let shownAsServed = Rule.ofDecision(
    "PUB-08", Citation(PeriodRule.disclosureRules, "第七条", .required),
    Guidance(
      "公开版和送达的决定书一致，只隐去依法不能公开的；隐去的不碰文号、单位的名称和违法行为类型",
      why: "公示的内容应当和送达的决定书一致，改一个字都要说得出依据。印公开版的时候和送达的逐字比较，不同的地方都要在隐去清单里。",
      good: "隐去证人姓名", bad: "隐去被处罚公司的名称；本单位的模板只在公开版里印一段话")
  ) { review, rule in
    let decision = review.decision
    guard review.isToBePublished else { return [] }
    return decision.withholdings.compactMap { withheld in
      decision.element(holding: withheld.words).map { element in
        rule.finding(
          "隐去“\(withheld.words.excerpt)”，\(element)就不完整了", at: withheld.origin,
          suggestion: "删去这一项；\(element)应当公示")
      }
    }
  }
}

extension PenaltyDecision {
  /// The element of the summary in which those words stand.
  fileprivate func element(holding words: String) -> String? {
    guard !words.isEmpty else { return nil }
    let elements = [
      ("决定书文号", number), ("违法行为类型", violation.type),
      ("当事人名称", party.kind.isRegistered && party.kind != .soleTrader ? party.name : ""),
    ]
    return elements.first { $0.1.contains(words) }?.0
  }
}
