import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-16: who enters a record does not approve it, and 法制 and approval come before publication (令45号 Art 16).
  static let fourEyes = Rule.ofDecision(
    "PUB-16", Citation(PeriodRule.disclosureRules, "第十六条", .required),
    Guidance(
      "谁办案、谁录入、谁负责；审核、批准的不是录入的人，并且在公示以前", why: "录入的人自己批准，就没有人核对过。法制审核和批准留有记录，出错时才查得清。",
      good: "录入: 甲某，批准: {人: 丁某, 日期: 2022-05-09}", bad: "录入: 甲某，批准: {人: 甲某, 日期: 2022-05-09}")
  ) { review, rule in
    guard review.isToBePublished else { return [] }
    let steps = review.decision.review
    return rule.reviewed(review, steps?.legal, key: "法制", name: "法制审核")
      + rule.reviewed(review, steps?.approval, key: "批准", name: "批准")
      + rule.sameHands(review.decision)
  }
}

extension Rule {
  fileprivate func sameHands(_ decision: PenaltyDecision) -> [Finding] {
    guard let review = decision.review, let author = review.enteredBy else { return [] }
    let steps = [("法制", review.legal), ("保密", review.secrecy), ("批准", review.approval)]
    return steps.filter { $1?.person == author }.map { key, _ in
      finding(
        "录入和“\(key)”是同一个人“\(author.excerpt)”", at: decision.place("审核", key, "人"),
        suggestion: "由别人\(key == "批准" ? "批准" : "审查")，改正姓名")
    }
  }
}
