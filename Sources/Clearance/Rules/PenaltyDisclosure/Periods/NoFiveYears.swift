import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// PRD-05: the five years of the rules before 令45号 are not used any more.
  static let noFiveYears = Rule.ofDecision(
    "PRD-05", Citation(PeriodRule.disclosureRules, "第十三条", .required),
    Guidance(
      "不再使用公示五年的旧规定", why: "2014年的规定公示五年，已经废止。除限制期限超过三年的以外，哪一种处罚都不公示到三年以后。",
      good: "2022年5月公示的，到2025年5月", bad: "改定期限: {到: 2027-05-10}")
  ) { review, rule in
    guard let end = review.decision.disclosure?.override?.end,
      let published = review.course.publishedOn,
      end > published.adding(years: Self.mostYears),
      !review.decision.sanctions.contains(where: \.kind.isRestriction)
    else { return [] }
    return [
      rule.finding(
        "改定的期限到\(end.chinese)，超过三年", at: review.decision.place("公示", "改定期限", "到"),
        suggestion: "改到\(published.adding(years: Self.mostYears).chinese)或者更早")
    ]
  }

  /// 令45号第十三条第一款
  private static let mostYears = 3
}
