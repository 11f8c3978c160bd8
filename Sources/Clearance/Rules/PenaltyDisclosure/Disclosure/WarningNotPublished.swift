import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-02: who was only warned is not published, unless a law says so (令45号 Art 2).
  static let warningNotPublished = Rule.ofDecision(
    "PUB-02", Citation(PeriodRule.disclosureRules, "第二条第二款", .required),
    Guidance(
      "仅受到警告的不公示，法律、行政法规另有规定的除外", why: "警告是最轻的处罚，公示的损害大过警告本身。确有法律、行政法规要求的，要写明依据。",
      good: "处罚: [警告, {种类: 罚款, 金额: 5000}]", bad: "处罚: [警告]，公示: {日期: 2022-05-10}")
  ) { review, rule in
    let decision = review.decision
    guard review.isToBePublished, decision.isWarningOnly, decision.disclosure?.exception == nil
    else { return [] }
    return [
      rule.finding(
        "仅受到警告的处罚不能公示", at: decision.place("处罚"),
        suggestion: "删去“公示”里的日期；法律、行政法规另有规定的，写“例外依据: ……”")
    ]
  }
}
