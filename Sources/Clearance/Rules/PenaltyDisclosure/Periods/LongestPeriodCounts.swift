import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// PRD-06: of several penalties in one decision the longest term holds.
  static let longestPeriodCounts = Rule.ofDecision(
    "PRD-06", Citation(PeriodRule.disclosureRules, "第十三条", .required),
    Guidance(
      "一件决定有几项处罚的，公示期按最长的一项", why: "决定书是一件，不能一半停止公示。", good: "通报批评并处没收，公示三年",
      bad: "通报批评并处没收，三个月就停止公示")
  ) { review, rule in
    let decision = review.decision
    guard review.isToBePublished, review.isRunning, let published = review.course.publishedOn,
      let term = PublicationTerm(
        marketSupervision: decision, review.settings, publishedOn: published),
      term.rule != .low, decision.hasLighterPenalty
    else { return [] }
    return [
      rule.finding(
        "几项处罚按最长的一项公示，到\(term.words)", at: decision.place("处罚"), .note, suggestion: "核对即可")
    ]
  }
}

extension PenaltyDecision {
  /// Whether it holds, beside others, what alone would be published for three months.
  fileprivate var hasLighterPenalty: Bool {
    sanctions.count > 1 && sanctions.contains { $0.kind == .publicCriticism }
  }
}
