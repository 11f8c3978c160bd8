import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// PUB-05: every item is reviewed for secrets, and before it is published (令45号 Art 5).
  static let secrecyReviewedFirst = Rule.ofDecision(
    "PUB-05", Citation(PeriodRule.disclosureRules, "第五条", .required),
    Guidance(
      "公示以前逐项进行保密审查，有审查人、日期和结论", why: "先审查、后公开。涉及国家秘密，或者危及国家安全、公共安全、经济安全、社会稳定的，不予公示。",
      good: "保密: {人: 丙某, 日期: 2022-05-08}，5月10日公示", bad: "5月10日公示，5月12日才审查")
  ) { review, rule in
    guard review.isToBePublished else { return [] }
    return rule.reviewed(review, review.decision.review?.secrecy, key: "保密", name: "保密审查")
  }

  /// What is wrong with one step of the review: it is missing, it refused, it came too late.
  func reviewed(
    _ review: DecisionReview, _ step: Review.Step?, key: String, name: String
  ) -> [Finding] {
    let decision = review.decision
    guard let step, let day = step.day, step.person != nil else {
      return [notReviewed(at: step?.origin ?? decision.place("审核"), key, name)]
    }
    guard step.isPassed else { return [refused(decision, key, name)] }
    guard let published = review.publicationDay, published < day else { return [] }
    return [
      finding(
        "\(published.chinese)公示，\(day.chinese)才\(name)", at: decision.place("审核", key, "日期"),
        suggestion: "核对日期；\(name)以前不能公示",
        related: decision.place("公示", "日期").map { [Diagnostic.Related("公示的日期在这里", at: $0)] } ?? [])
    ]
  }

  private func notReviewed(at place: TextLocation?, _ key: String, _ name: String) -> Finding {
    finding(
      "没有\(name)的记录，不能公示", at: place, suggestion: "在“审核”里写“\(key): {人: ……, 日期: ……}”")
  }

  private func refused(_ decision: PenaltyDecision, _ key: String, _ name: String) -> Finding {
    finding(
      "\(name)的结论是不公开，不能公示", at: decision.place("审核", key, "结论"),
      suggestion: "删去“公示”里的日期，已经公示的立即撤下")
  }
}
