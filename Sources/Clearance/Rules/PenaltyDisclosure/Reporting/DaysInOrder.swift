import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// SGS-05: decided by today, and before the end of the publication.
  static let daysInOrder = Rule.ofDecision(
    "SGS-05", Citation(.data),
    Guidance(
      "决定日期不晚于今天，也不晚于公示截止期", why: "日期颠倒的行被平台退回，多半是年份写错了。", good: "2022-05-05决定，2025-05-10截止",
      bad: "2202-05-05决定")
  ) { review, rule in
    guard let day = review.decision.day else { return [] }
    let place = review.decision.place("决定日期")
    if let today = review.day, day > today {
      return [rule.inFuture(day, today, at: place)]
    }
    let last = review.day.flatMap(review.course.lastDay)
    guard let last, last < day, review.decision.disclosure?.override?.end != nil else { return [] }
    return [rule.endsBefore(last, day, at: review.decision.place("公示", "改定期限", "到"))]
  }
}

extension Rule {
  fileprivate func inFuture(_ day: Day, _ today: Day, at place: TextLocation?) -> Finding {
    finding(
      "决定日期\(day.chinese)在今天（\(today.chinese)）以后", at: place, suggestion: "核对年、月、日")
  }

  fileprivate func endsBefore(_ last: Day, _ day: Day, at place: TextLocation?) -> Finding {
    finding(
      "公示截止期\(last.chinese)早于决定日期\(day.chinese)", at: place, suggestion: "核对“改定期限”的年、月、日")
  }
}
