import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-03: where no penalty was imposed there is none to publish (行政处罚法 Art 33, 57).
  static let onlyPenaltiesPublished = Rule.ofDecision(
    "PUB-03", Citation("行政处罚法", "第五十七条第一款", .required),
    Guidance(
      "不予处罚、撤销案件、移送的，不作为处罚公示", why: "没有给予处罚，就没有处罚信息。首违不罚以后再公示，等于又罚了一次。",
      good: "结果: 不予处罚，不写“公示”", bad: "结果: 不予处罚，公示: {日期: 2022-05-10}")
  ) { review, rule in
    let decision = review.decision
    guard review.isToBePublished, decision.outcome != .penalty else { return [] }
    return [
      rule.finding(
        "结果是“\(decision.outcome.rawValue)”的案件不能作为处罚公示", at: decision.place("结果"),
        suggestion: "删去“公示”里的日期；结果写错的，改正“结果”")
    ]
  }
}
