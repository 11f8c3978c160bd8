import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-01: decisions by summary procedure are not published (令45号 Art 2).
  static let ordinaryProcedureOnly = Rule.ofDecision(
    "PUB-01", Citation(PeriodRule.disclosureRules, "第二条第一款", .required),
    Guidance(
      "按简易程序作出的处罚不公示", why: "应当公示的是适用普通程序作出的处罚。当场作出的小额罚款和警告不在公示的范围里。",
      good: "程序: 普通程序，公示: {日期: 2022-05-10}", bad: "程序: 简易程序，公示: {日期: 2022-05-10}")
  ) { review, rule in
    guard review.isToBePublished, review.decision.procedure == .summary else { return [] }
    return [
      rule.finding(
        "按简易程序作出的处罚不能公示", at: review.decision.place("程序"),
        suggestion: "删去“公示”里的日期；程序写错的，改为“普通程序”")
    ]
  }
}
