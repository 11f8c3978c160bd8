extension Day {
  /// Days since the calendar began, in the Gregorian calendar throughout: 0001-01-01 is 1, a Monday.
  package var ordinal: Int {
    // March first: the leap day is then the last of its year.
    let shifted = month > 2 ? year : year - 1
    let months = month > 2 ? month - 3 : month + 9
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (months * 153 + 2) / 5
      + day
      - 306
  }

  /// The day with that ordinal; the first or the last that the calendar has where it lies outside.
  package init(ordinal: Int) {
    let days = min(max(ordinal, Self.first.ordinal), Self.last.ordinal) + 305
    let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
    let months = (dayOfYear * 5 + 2) / 153
    let month = months < 10 ? months + 3 : months - 9
    self.init(
      known: era * 400 + yearOfEra + (month > 2 ? 0 : 1), month,
      dayOfYear - (months * 153 + 2) / 5 + 1)
  }

  /// 0001-01-01
  package static let first = Day(known: 1, 1, 1)
  /// 9999-12-31
  package static let last = Day(known: 9999, 12, 31)

  /// That many days later, or earlier; the calendar's own end where it ends before.
  package func adding(days: Int) -> Day {
    let span = Self.last.ordinal
    return Day(ordinal: ordinal + min(max(days, -span), span))
  }

  /// How many days later the other is; negative where it is earlier.
  package func days(until other: Day) -> Int { other.ordinal - ordinal }

  /// 星期
  package var weekday: Weekday { Weekday.allCases[(ordinal - 1) % 7] }

  /// The last day of a term of that many months that runs from this day (民法典第二百零一条、第二百零二条):
  /// the day of the same number, or the last of a month that has no such day.
  package func adding(months: Int) -> Day {
    let span = Self.last.year * 12
    let count = year * 12 + month - 1 + min(max(months, -span), span)
    guard count >= 12 else { return .first }
    let (year, month) = count.quotientAndRemainder(dividingBy: 12)
    guard year <= Self.last.year else { return .last }
    return Day(known: year, month + 1, min(day, Self.dayCount(year: year, month: month + 1)))
  }

  /// The same for years: 2024-02-29 and a year is 2025-02-28.
  package func adding(years: Int) -> Day {
    adding(months: min(max(years, -Self.last.year), Self.last.year) * 12)
  }
}
