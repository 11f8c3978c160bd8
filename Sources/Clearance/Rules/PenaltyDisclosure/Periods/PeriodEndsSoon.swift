import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// PRD-04: that the last day is near.
  static let periodEndsSoon = Rule.ofDecision(
    "PRD-04", Citation(.practice),
    Guidance(
      "公示期即将届满的，提前列出", why: "停止公示和公示一样是义务。提前三十天看到，才来得及核对别处的转载和系统里的记录。",
      good: "6月1日列出6月20日届满的", bad: "届满以后才想起来")
  ) { review, rule in
    guard let day = review.day, review.course.state(on: day).isShown,
      let last = review.course.lastDay(on: day),
      day.days(until: last) <= review.settings.expiryNoticeDays
    else { return [] }
    return [
      rule.finding(
        "公示到\(last.chinese)为止，还有\(day.days(until: last))天", at: review.decision.place("决定书文号"),
        .warning, suggestion: "次日起的各版自动撤下；核对别处登载的，到期一并撤下")
    ]
  }
}
