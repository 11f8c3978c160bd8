import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-04: a minor is never published, nor what would tell who it was (未成年人保护法 Art 103).
  static let minorsNotPublished = Rule.ofDecision(
    "PUB-04", Citation("未成年人保护法", "第一百零三条", .required),
    Guidance(
      "当事人不满十八周岁的不公示；自然人要写出生日期，才知道满没满",
      why: "公开的信息不得使人认出违法的未成年人，成年以后也一样。没有出生日期就没有核对过。",
      good: "当事人: {类型: 自然人, 出生日期: 1990-03-07}", bad: "当事人17岁，公示: {日期: 2022-05-10}")
  ) { review, rule in
    let decision = review.decision
    guard review.isToBePublished else { return [] }
    if decision.isOfMinor { return [rule.minor(decision)] }
    let isUnknown = decision.party.kind == .naturalPerson && decision.party.birthday == nil
    return isUnknown ? [rule.unknownAge(decision)] : []
  }
}

extension Rule {
  fileprivate func minor(_ decision: PenaltyDecision) -> Finding {
    finding(
      "当事人立案或者作出决定时不满十八周岁，不能公示", at: decision.place("当事人", "出生日期"),
      suggestion: "删去“公示”里的日期，已经公示的立即撤下")
  }

  fileprivate func unknownAge(_ decision: PenaltyDecision) -> Finding {
    finding(
      "当事人是自然人，没有写出生日期，不知道是否成年", at: decision.place("当事人", "名称"),
      suggestion: "补上“出生日期: ……”；它不会公开")
  }
}
