package import Documents
package import Records

/// A deadline of one decision: from when it runs, by when it must be kept, and when it was.
package struct Duty: Sendable, Hashable {
  package let deadline: StatutoryDeadline
  package let start: Day
  package let due: Day
  /// The years on the way whose days off are not known: their weekends alone were left out.
  package let yearsWithoutCalendar: [Int]
  /// When it was done; nil where nothing is recorded.
  package let done: Day?

  package init(
    _ deadline: StatutoryDeadline, from start: Day, done: Day?, _ settings: DisclosureSettings
  ) {
    let count = deadline.term(settings).due(after: start, by: settings.calendar)
    self.deadline = deadline
    self.start = start
    self.due = count.day
    self.yearsWithoutCalendar = count.yearsWithoutCalendar
    self.done = done
  }

  /// Whether it had not been done by a day.
  package func isOpen(on day: Day) -> Bool { done.map { $0 > day } ?? true }

  /// Whether it was done too late, or is late on that day.
  package func isLate(on day: Day) -> Bool { min(done ?? day, day) > due }

  /// How many working days too late it was done, or is on that day.
  package func workingDaysLate(on day: Day, by calendar: WorkingDayCalendar) -> Int {
    calendar.workingDays(after: due, through: min(done ?? day, day))
  }
}
