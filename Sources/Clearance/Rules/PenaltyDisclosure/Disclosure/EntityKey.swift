import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-10: what is published of an enterprise is entered under it, and its code is the key (令45号 Art 2).
  static let entityKey = Rule.ofDecision(
    "PUB-10", Citation(PeriodRule.disclosureRules, "第二条第三款", .required),
    Guidance(
      "企业、个体工商户、农民专业合作社的处罚记于其名下，要有统一社会信用代码", why: "没有代码，公示系统对不上是哪一家，同名的别家可能受牵连。",
      good: "统一社会信用代码: 91990001MA0000007C", bad: "当事人是公司，只写了名称")
  ) { review, rule in
    let party = review.decision.party
    guard review.isToBePublished, party.kind.isRegistered, party.creditCode == nil,
      review.decision.record.record("当事人")?.mentions("统一社会信用代码") != true
    else { return [] }
    return [
      rule.finding(
        "当事人没有统一社会信用代码，公示系统对不上是哪一家", at: review.decision.place("当事人", "名称"), .warning,
        suggestion: "查企业信用信息公示系统，补上“统一社会信用代码: ……”")
    ]
  }
}
