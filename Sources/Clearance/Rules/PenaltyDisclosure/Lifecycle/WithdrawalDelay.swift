import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// WD-03: later than three working days needs a reason.
  static let withdrawalDelay = Rule.ofDecision(
    "WD-03", Citation("行政处罚法", "第四十八条第二款", .required),
    Guidance(
      "超过三个工作日才撤回的，写明迟延的理由", why: "三日是工作日，从变更决定生效或者本机关收到之日的次日算。迟了要说得清为什么。",
      good: "{日期: 2022-08-10, 生效日期: 2022-07-29, 迟延理由: ……}",
      bad: "{日期: 2022-08-10, 生效日期: 2022-07-29}")
  ) { review, rule in
    review.course.eventDuties.compactMap { event, duty in
      guard duty.deadline == .withdrawal, event.delayReason == nil, let done = duty.done,
        done > duty.due
      else { return nil }
      return rule.finding(
        "\(done.chinese)才撤回，期限是\(duty.due.chinese)，没有写迟延的理由", at: event.record.place("日期"),
        .warning, suggestion: "写“迟延理由: ……”")
    }
  }
}
