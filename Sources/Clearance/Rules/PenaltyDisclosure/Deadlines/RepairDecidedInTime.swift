import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// DL-13: an application for the repair of credit is accepted and decided in time.
  static let repairDecidedInTime = Rule.ofDecision(
    StatutoryDeadline.repairDecision.id, StatutoryDeadline.repairDecision.citation,
    Guidance(
      "收到信用修复申请，两个工作日内决定是否受理，受理以后十五个工作日内作出决定",
      why: "该停止公示而拖着不办，多公示一天都是损害。期限可以在 yinfa.yaml 的“公示”里改“修复受理期限”“修复决定期限”。",
      good: "{动作: 信用修复, 申请日期: 2023-08-28, 受理日期: 2023-08-30, 日期: 2023-09-05}",
      bad: "{动作: 信用修复, 申请日期: 2023-06-01, 受理日期: 2023-06-20, 日期: 2023-09-05}")
  ) { review, rule in
    let daysApart = review.decision.events.filter { $0.action == .repaired }.flatMap(rule.disorder)
    return daysApart
      + review.course.repairDuties.compactMap { event, duty in
        event.delayReason == nil ? rule.lateRepair(event, duty, review) : nil
      }
  }
}

extension Rule {
  /// Late when it was done, or late today.
  fileprivate func lateRepair(
    _ event: LifecycleEvent, _ duty: Duty, _ review: DecisionReview
  ) -> Finding? {
    let place = event.record.place(duty.deadline == .repairAcceptance ? "受理日期" : "日期")
    guard let done = duty.done, review.day.map({ done <= $0 }) ?? true else {
      return lateness(of: duty, review, at: place)
    }
    guard done > duty.due else { return nil }
    let term = duty.deadline.term(review.settings).words
    return finding(
      "\(done.chinese)才\(duty.deadline.words)，期限是\(duty.due.chinese)（自\(duty.deadline.beginning)之日起\(term)）",
      at: place, .warning, suggestion: "核对日期；确实迟了的，写“迟延理由: ……”")
  }

  /// An application is made before it is accepted, and accepted before it is decided.
  fileprivate func disorder(of event: LifecycleEvent) -> [Finding] {
    let steps = [
      ("申请日期", event.appliedOn), ("受理日期", event.acceptedOn), ("日期", event.day),
    ].compactMap { key, day in day.map { (key: key, day: $0) } }
    return zip(steps, steps.dropFirst()).filter { $0.day > $1.day }.map { before, after in
      finding(
        "信用修复的“\(after.key)”（\(after.day.chinese)）早于“\(before.key)”（\(before.day.chinese)）",
        at: event.record.place(after.key), .warning, suggestion: "核对年、月、日")
    }
  }
}
