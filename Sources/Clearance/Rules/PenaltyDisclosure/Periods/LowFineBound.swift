import Diagnostics
import Records
import Supervision

extension Rule {
  /// PRD-03: the province says what a low fine is (令45号 Art 13); there is no national figure.
  static let lowFineBound = Rule.ofDecision(
    "PRD-03", Citation(PeriodRule.disclosureRules, "第十三条第二款", .required),
    Guidance(
      "处了罚款的，yinfa.yaml 里写明本省较低数额罚款的标准", why: "公示三个月还是三年，看罚款是不是较低数额，标准由省级市场监管部门定。没有写，期限就算不出来。",
      good: "公示: {较低数额罚款: {自然人: 10000, 单位: 100000, 依据: ……}}", bad: "没有写“较低数额罚款”")
  ) { review, rule in
    let decision = review.decision
    guard review.isToBePublished, review.course.exclusion == nil,
      decision.isLow(review.settings) == nil
    else { return [] }
    return [
      rule.finding(
        "没有本省较低数额罚款的标准，算不出公示到哪一天", at: decision.place("处罚"),
        suggestion: "在 yinfa.yaml 的“公示”里写“较低数额罚款: {自然人: ……, 单位: ……, 依据: ……}”")
    ]
  }
}
