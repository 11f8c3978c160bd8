import Diagnostics
import Records
import Supervision

extension Rule {
  /// PRD-B1: what is 轻微 is in principle not published.
  static let periodOfMinorDishonesty = Rule.ofDecision(
    PeriodRule.minor.id, PeriodRule.minor.citation,
    Guidance(
      "失信程度轻微的原则上不公示，确需公示的最长三个月", why: "2026年4月1日起，简易程序的处罚、警告、通报批评等轻微失信信息原则上不公示。",
      good: "失信程度: 轻微，不写公示日期", bad: "失信程度: 轻微，公示: {日期: 2026-05-10}")
  ) { review, rule in
    rule.beyond(.minor, review) + rule.minorPublished(review)
  }
}

extension Rule {
  fileprivate func minorPublished(_ review: DecisionReview) -> [Finding] {
    let decision = review.decision
    guard review.isToBePublished, !review.settings.publishesMinor,
      let day = review.publicationDay, day >= PeriodRegime.creditRepair.inForceSince,
      decision.disclosureClass == .minor, review.course.exclusion == nil
    else { return [] }
    return [
      finding(
        "失信程度轻微，原则上不公示", at: decision.place("公示"),
        suggestion: "删去“公示”里的日期；本机关确需公示轻微信息的，在 yinfa.yaml 的“公示”里写“公示轻微: 是”")
    ]
  }
}
