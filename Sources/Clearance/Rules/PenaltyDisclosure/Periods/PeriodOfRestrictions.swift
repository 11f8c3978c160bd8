import Diagnostics
import Records
import Supervision

extension Rule {
  /// PRD-A3
  static let periodOfRestrictions = Rule.ofDecision(
    PeriodRule.restriction.id, PeriodRule.restriction.citation,
    Guidance(
      "限制开展生产经营活动、限制从业超过三年的，公示到限制期满", why: "限制还在，公众就要知道。没有写限制到哪一天，只能按三年公示。",
      good: "处罚: [{种类: 限制从业, 期限到: 2032-05-05}]", bad: "处罚: [{种类: 限制从业}]")
  ) { review, rule in
    let open = review.decision.sanctions.filter { $0.kind.isRestriction && $0.until == nil }
    return rule.beyond(.restriction, review)
      + (review.isToBePublished ? open.map(rule.withoutEnd) : [])
  }
}

extension Rule {
  fileprivate func withoutEnd(_ sanction: Sanction) -> Finding {
    finding(
      "“\(sanction.kind.rawValue)”没有写到哪一天，公示期按三年计算", at: sanction.origin, .warning,
      suggestion: "写“期限到: ……”；终身限制的，写“改定期限”")
  }
}
