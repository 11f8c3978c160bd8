import Records
import Supervision

extension Rule {
  /// PRD-B3
  static let periodOfSeriousDishonesty = Rule.ofDecision(
    PeriodRule.serious.id, PeriodRule.serious.citation,
    Guidance(
      "失信程度严重的公示一年到三年，自决定之日起算", why: "吊销、责令停产停业、限制从业等属于严重。到最长期限自动停止公示，满一年才可以申请修复。",
      good: "失信程度: 严重，最长公示三年", bad: "吊销许可证件，写“失信程度: 一般”")
  ) { review, rule in
    rule.beyond(.serious, review) + rule.classedTooLow(review, below: .serious)
  }
}
