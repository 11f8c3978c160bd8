/// Which days offices work (工作日): Monday to Friday, except as a year's notice says.
package struct WorkingDayCalendar: Sendable, Hashable {
  /// Whether offices work on a day that a notice names, by its ordinal.
  private var named: [Int: Bool] = [:]
  /// The years whose arrangement is known, with what says so.
  package private(set) var bases: [Int: [String]] = [:]

  /// By the State Council's notices alone.
  package static let national = WorkingDayCalendar(HolidayArrangement.national)

  /// What a later arrangement says goes before.
  package init(_ arrangements: some Sequence<HolidayArrangement>) {
    for arrangement in arrangements { add(arrangement) }
  }

  /// With what an office adds: a later year, a region's own days off.
  package func adding(_ arrangements: some Sequence<HolidayArrangement>) -> WorkingDayCalendar {
    var calendar = self
    for arrangement in arrangements { calendar.add(arrangement) }
    return calendar
  }

  private mutating func add(_ arrangement: HolidayArrangement) {
    for days in arrangement.daysOff {
      for ordinal in days.lowerBound.ordinal...days.upperBound.ordinal { named[ordinal] = false }
    }
    for day in arrangement.workingDays { named[day.ordinal] = true }
    if !arrangement.isLocal { bases[arrangement.year, default: []] += arrangement.bases }
  }

  /// By weekends alone where nothing is known of its year.
  package func isWorkingDay(_ day: Day) -> Bool { isWorkingDay(day.ordinal) }

  private func isWorkingDay(_ ordinal: Int) -> Bool {
    named[ordinal] ?? !Day.isWeekend(ordinal)
  }

  /// The year whose notice decides about a day: its own, but for the last days of December, which
  /// the next year's notice may give to the New Year.
  package static func decidingYear(of day: Day) -> Int {
    day.month == 12 && day.day >= firstDayOfNewYearNotice ? day.year + 1 : day.year
  }

  /// 29 December: no notice reached further back (those of 2008 and 2019 made it a working Saturday).
  private static let firstDayOfNewYearNotice = 29
}

extension WorkingDayCalendar {
  /// A day that was counted, and the years of which nothing was known on the way.
  package struct Count: Sendable, Hashable {
    package let day: Day
    /// Their weekends alone were left out. From the first to the last.
    package let yearsWithoutCalendar: [Int]

    init(day: Day, yearsWithoutCalendar: [Int]) {
      self.day = day
      self.yearsWithoutCalendar = yearsWithoutCalendar
    }

    /// Of a term that asks for no calendar of working days.
    package init(certain day: Day) { self.init(day: day, yearsWithoutCalendar: []) }
  }

  /// The last day of a term of working days: the day from which it runs does not count
  /// (民法典第二百零一条).
  ///
  /// - Parameter workingDays: how many; a day of none is the day itself.
  package func adding(workingDays: Int, to day: Day) -> Count {
    adding(workingDays: workingDays, to: day, skipping: [])
  }

  /// The same, where some spans of days are not counted in the term (不计入期限).
  ///
  /// - Parameter spans: in any order; they may overlap, and lie before the term or after it.
  package func adding(
    workingDays: Int, to day: Day, skipping spans: [ClosedRange<Day>]
  ) -> Count {
    var waiting = spans.sorted { $0.lowerBound < $1.lowerBound }[...]
    var skippedThrough = 0
    var left = max(0, workingDays)
    var ordinal = day.ordinal
    let end = Day.last.ordinal
    while left > 0, ordinal < end {
      ordinal += 1
      while let span = waiting.first, span.lowerBound.ordinal <= ordinal {
        skippedThrough = max(skippedThrough, span.upperBound.ordinal)
        waiting.removeFirst()
      }
      if ordinal > skippedThrough, isWorkingDay(ordinal) { left -= 1 }
    }
    let last = Day(ordinal: ordinal)
    return Count(day: last, yearsWithoutCalendar: unknownYears(after: day, through: last))
  }

  /// How many working days lie after the one and up to the other, that day included.
  package func workingDays(after start: Day, through end: Day) -> Int {
    guard start < end else { return 0 }
    return (start.ordinal + 1...end.ordinal).count(where: isWorkingDay)
  }

  private func unknownYears(after start: Day, through end: Day) -> [Int] {
    guard start < end else { return [] }
    let first = start.adding(days: 1)
    return (first.year...Self.decidingYear(of: end)).filter { bases[$0] == nil }
  }
}

extension Day {
  fileprivate static func isWeekend(_ ordinal: Int) -> Bool { (ordinal - 1) % 7 >= 5 }
}
