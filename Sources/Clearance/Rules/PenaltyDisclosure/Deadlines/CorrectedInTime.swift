import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// DL-06: 及时, which the office counts in working days; a few days more than its own term are said, no more.
  static let correctedInTime = Rule.ofDecision(
    StatutoryDeadline.correction.id, StatutoryDeadline.correction.citation,
    Guidance(
      "发现公示的信息有误，及时更正", why: "规章写的是及时，通常按一个工作日。期限可以在 yinfa.yaml 的“公示”里改“更正期限”。",
      good: "{动作: 更正, 生效日期: 2022-05-12, 日期: 2022-05-13}", bad: "发现以后半个月才更正")
  ) { review, rule in
    review.course.eventDuties.filter { $0.duty.deadline == .correction }.compactMap {
      rule.lateness(
        of: $0.duty, review, at: $0.event.record.place("日期"), $0.duty.severity(review))
    }
  }
}

extension Duty {
  /// 及时 is not a number: what was corrected within three working days is no fault.
  fileprivate func severity(_ review: DecisionReview) -> Severity {
    let timely = review.settings.calendar.adding(workingDays: Self.timelyDays, to: start).day
    return (done ?? review.day ?? start) > max(due, timely) ? .warning : .note
  }

  private static let timelyDays = 3
}
