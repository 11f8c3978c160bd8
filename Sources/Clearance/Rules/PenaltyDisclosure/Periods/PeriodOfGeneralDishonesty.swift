import Diagnostics
import Records
import Supervision

extension Rule {
  /// PRD-B2
  static let periodOfGeneralDishonesty = Rule.ofDecision(
    PeriodRule.general.id, PeriodRule.general.citation,
    Guidance(
      "失信程度一般的公示三个月到一年，自决定之日起算", why: "罚款、没收等属于一般。到最长期限自动停止公示，满三个月可以申请修复。",
      good: "失信程度: 一般，最长公示一年", bad: "处了罚款，写“失信程度: 轻微”")
  ) { review, rule in
    rule.beyond(.general, review) + rule.classedTooLow(review, below: .general)
  }

  /// A class lower than what was imposed suggests; it shortens the publication.
  func classedTooLow(_ review: DecisionReview, below usual: DisclosureClass) -> [Finding] {
    let decision = review.decision
    guard let chosen = decision.disclosure?.disclosureClass, decision.usualClass == usual,
      chosen.months < usual.months
    else { return [] }
    return [
      finding(
        "失信程度写“\(chosen.rawValue)”，按处罚种类应为“\(usual.rawValue)”",
        at: decision.place("公示", "失信程度"), .warning, suggestion: "核对分类标准；没有依据的，改为“\(usual.rawValue)”"
      )
    ]
  }
}

extension DisclosureClass {
  fileprivate var months: Int { rule.months ?? 0 }
}
