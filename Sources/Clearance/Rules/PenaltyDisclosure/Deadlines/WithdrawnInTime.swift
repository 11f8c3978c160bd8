import Diagnostics
import Records
import Supervision

extension Rule {
  /// DL-05: a withdrawal that is planned and already late; one that was late and gives no reason is WD-03's.
  static let withdrawnInTime = Rule.ofDecision(
    StatutoryDeadline.withdrawal.id, StatutoryDeadline.withdrawal.citation,
    Guidance(
      "变更、撤销、确认违法、确认无效的，三个工作日内撤回并公开说明理由", why: "决定已经站不住，多挂一天都是损害。从变更决定生效或者收到之日的次日算。",
      good: "7月29日收到复议决定，8月3日以前撤回", bad: "收到以后等到月底才撤回")
  ) { review, rule in
    review.course.eventDuties.compactMap { event, duty in
      guard duty.deadline == .withdrawal, let day = review.day, duty.isOpen(on: day) else {
        return nil
      }
      return rule.lateness(of: duty, review, at: event.record.place("日期"))
    }
  }
}
