import Diagnostics
import Documents

extension Rule {
  /// That it was done too late, or is late today; and where its last day could not be counted for certain.
  func findings(of term: Term, on day: Day?, by calendar: WorkingDayCalendar) -> [Finding] {
    if let done = term.done {
      return done > term.due ? [late(term, done, by: calendar)] : []
    }
    let open = day.flatMap { $0 > term.due ? overdue(term, $0, by: calendar) : nil }
    return [open].compactMap(\.self) + uncertain(term)
  }

  private func late(_ term: Term, _ done: Day, by calendar: WorkingDayCalendar) -> Finding {
    finding(
      "\(done.chinese)才\(term.act)，期限是\(term.due.chinese)（\(term.words)）"
        + excess(term, done, calendar, "超过"),
      at: term.place, .warning, suggestion: "核对日期；确实迟了的，在案卷里写明原因")
  }

  private func overdue(_ term: Term, _ day: Day, by calendar: WorkingDayCalendar) -> Finding {
    finding(
      "还没有\(term.act)，期限是\(term.due.chinese)（\(term.words)）"
        + excess(term, day, calendar, "已超过"),
      at: term.place, .warning, suggestion: "尽快办理；已经办了的，补上日期")
  }

  /// A day after the last that is a day off is late by no working day.
  private func excess(
    _ term: Term, _ day: Day, _ calendar: WorkingDayCalendar, _ word: String
  ) -> String {
    let days = calendar.workingDays(after: term.due, through: day)
    return days > 0 ? "，\(word)\(days)个工作日" : "，已过期"
  }

  private func uncertain(_ term: Term) -> [Finding] {
    guard let year = term.yearsWithoutCalendar.last else { return [] }
    return [
      finding(
        "\(term.act)的期限算到\(term.due.chinese)，没有\(year)年的放假安排，只扣除了周末", at: term.place,
        .warning,
        suggestion: "放假通知发布后，在 yinfa.yaml 里写“工作日历: [{年: \(year), 依据: ……, 放假: [……], 上班: [……]}]”")
    ]
  }
}
