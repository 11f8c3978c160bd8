package import Documents

/// How long a deadline is. The day from which it runs does not count (民法典第二百零一条).
package enum DeadlineTerm: Sendable, Hashable {
  /// 工作日
  case workingDays(Int)
  /// Days of the calendar.
  case days(Int)
  /// Every year by that day.
  case yearly(month: Int, day: Int)

  /// 七个工作日 is `7个工作日`.
  package var words: String {
    switch self {
    case .workingDays(let count): "\(count)个工作日"
    case .days(let count): "\(count)日"
    case .yearly(let month, let day): "每年\(month)月\(day)日前"
    }
  }

  /// The last day on which it is kept.
  package func due(
    after day: Day, by calendar: WorkingDayCalendar
  ) -> WorkingDayCalendar.Count {
    switch self {
    case .workingDays(let count):
      calendar.adding(workingDays: count, to: day)
    case .days(let count):
      WorkingDayCalendar.Count(certain: day.adding(days: count))
    case .yearly(let month, let number):
      WorkingDayCalendar.Count(certain: day.next(month: month, day: number))
    }
  }
}

extension Day {
  /// The first such day that is not before this one.
  fileprivate func next(month: Int, day: Int) -> Day {
    let here = Day(year: year, month: month, day: day) ?? self
    return here >= self ? here : Day(year: year + 1, month: month, day: day) ?? .last
  }
}
