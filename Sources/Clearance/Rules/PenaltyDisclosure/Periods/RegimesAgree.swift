import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// PRD-02: both ends are shown where the regimes differ; the earlier is taken until a person decides.
  static let regimesAgree = Rule.ofDecision(
    "PRD-02", Citation("国办发〔2025〕22号和信用修复管理办法", "", .required),
    Guidance(
      "两套规定的公示截止日不同时，由法制机构决定按哪一个", why: "2026年4月1日起令45号和令36号并存，起算日和期限都不一样。没有人决定时，按较早的一个停止公示。",
      good: "改定期限: {到: 2027-04-10, 人: 丙某, 职务: 政策法规科科长, 理由: ……, 日期: 2026-04-20}",
      bad: "两个截止日相差两年，没有人决定过")
  ) { review, rule in
    guard let day = review.day, review.course.state(on: day).isShown,
      let period = review.course.period(on: day), period.isDisputed, period.overriddenEnd == nil
    else { return [] }
    let ends = period.terms.map(\.words).joined(separator: "，")
    return [
      rule.finding(
        "公示截止日有两种算法：\(ends)；按较早的\(period.end.chinese)", at: review.decision.place("公示"),
        .warning, suggestion: "请法制机构核对；要按另一天的，写“改定期限”")
    ]
  }
}
