import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// A rule that a deadline is kept; what was done too late, and what is late today.
  static func ofDeadline(
    _ deadline: StatutoryDeadline, field: [String], _ guidance: Guidance
  ) -> Rule {
    Rule.ofDecision(deadline.id, deadline.citation, guidance) { review, rule in
      review.duties.filter { $0.deadline == deadline }.compactMap {
        rule.lateness(of: $0, review, at: review.decision.place(field))
      }
    }
  }

  /// Nil where it was kept, or can still be, or the decision has left the public.
  func lateness(
    of duty: Duty, _ review: DecisionReview, at place: TextLocation?,
    _ severity: Severity = .warning
  ) -> Finding? {
    let days = duty.deadline.term(review.settings).words
    let limit = "期限是\(duty.due.chinese)（自\(duty.deadline.beginning)之日起\(days)）"
    if let done = duty.done, review.day.map({ done <= $0 }) ?? true {
      guard done > duty.due, review.isRunning else { return nil }
      return finding(
        "\(done.chinese)才\(duty.deadline.words)，\(limit)", at: place, severity,
        suggestion: "核对日期；确实迟了的，在案卷里写明原因")
    }
    guard let day = review.day, duty.isLate(on: day), review.isRunning else { return nil }
    let late = duty.workingDaysLate(on: day, by: review.settings.calendar)
    // A day after the last that is a day off is late by no working day.
    let excess = late > 0 ? "，已超过\(late)个工作日" : "，已过期"
    return finding(
      "还没有\(duty.deadline.words)，\(limit)\(excess)", at: place, severity,
      suggestion: "尽快办理；已经办了的，补上日期")
  }
}

extension DecisionReview {
  /// Of a decision that is to be published or served, as far as its record shows them.
  fileprivate var duties: [Duty] {
    course.duties + [course.decisionDuty].compactMap { $0 }
  }
}

extension PenaltyDecision {
  fileprivate func place(_ keys: [String]) -> TextLocation? {
    switch keys.count {
    case 0: record.origin
    case 1: place(keys[0])
    default: place(keys[0], keys[1])
    }
  }
}
