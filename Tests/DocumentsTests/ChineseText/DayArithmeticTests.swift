import Documents
import TestMaterial
import Testing

@Suite struct `Counting days` {
  @Test(
    arguments: [
      ("0001-01-01", 1), ("0001-12-31", 365), ("1900-03-01", 693_655), ("1970-01-01", 719_163),
      ("2000-02-29", 730_179), ("2022-05-12", 738_287), ("9999-12-31", 3_652_059),
    ] as [(Day, Int)])
  func `every day has its number`(_ day: Day, _ ordinal: Int) {
    #expect(day.ordinal == ordinal)
    #expect(Day(ordinal: ordinal) == day)
  }

  @Test func `a day after a day, through leap years and centuries, loses none`() {
    var day: Day = "1895-01-01"
    while day < "2105-01-01" {
      let next = day.adding(days: 1)
      let isNewMonth = day.day == Day.dayCount(year: day.year, month: day.month)
      let isNewYear = isNewMonth && day.month == 12
      let expected = Day(
        year: day.year + (isNewYear ? 1 : 0),
        month: isNewYear ? 1 : day.month + (isNewMonth ? 1 : 0), day: isNewMonth ? 1 : day.day + 1)
      guard next == expected, day.days(until: next) == 1, next.adding(days: -1) == day else {
        Issue.record("\(day) is followed by \(next)")
        return
      }
      day = next
    }
  }

  @Test(
    arguments: [
      ("2022-05-12", .thursday), ("2026-02-14", .saturday), ("2000-01-01", .saturday),
      ("1949-10-01", .saturday), ("0001-01-01", .monday), ("2026-11-22", .sunday),
    ] as [(Day, Weekday)])
  func `a day has its day of the week`(_ day: Day, _ weekday: Weekday) {
    #expect(day.weekday == weekday)
    #expect(day.adding(days: 7).weekday == weekday)
  }

  @Test func `the days of the week are named, the last two are the weekend`() {
    #expect(
      Weekday.allCases.map(\.chinese) == ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"])
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }

  @Test func `what lies outside the calendar is its first or last day`() {
    #expect(Day.last.adding(days: 1) == .last)
    #expect(Day.first.adding(days: -1) == .first)
    #expect(Day.first.adding(days: .max) == .last)
    #expect(Day.last.adding(days: .min) == .first)
    #expect(Day.last.adding(months: .max) == .last)
    #expect(Day.last.adding(months: .min) == .first)
    #expect(Day.last.adding(years: .max) == .last)
    #expect(Day.first.adding(months: -1) == .first)
  }
}

@Suite struct `Terms of months` {
  @Test(
    arguments: [
      // The vectors of the specification.
      ("2026-11-30", 3, "2027-02-28"), ("2024-02-29", 36, "2027-02-28"),
      ("2022-05-12", 36, "2025-05-12"), ("2022-01-31", 1, "2022-02-28"),
      ("2024-01-31", 1, "2024-02-29"), ("2022-12-31", 2, "2023-02-28"),
      ("2022-02-28", 1, "2022-03-28"), ("2022-10-31", 3, "2023-01-31"),
      ("2022-05-12", 0, "2022-05-12"), ("2022-03-31", -1, "2022-02-28"),
      ("2022-01-15", -1, "2021-12-15"), ("2022-11-30", 1, "2022-12-30"),
    ] as [(Day, Int, Day)])
  func `end on the day of the same number, or on the last of the month`(
    _ start: Day, _ months: Int, _ end: Day
  ) {
    #expect(start.adding(months: months) == end)
  }

  @Test func `years are twelve months each`() {
    #expect(("2024-02-29" as Day).adding(years: 1) == "2025-02-28")
    #expect(("2024-02-29" as Day).adding(years: 4) == "2028-02-29")
    #expect(("2022-05-12" as Day).adding(years: 3) == "2025-05-12")
  }

  @Test func `a longer term never ends earlier`() {
    var numbers = SplitMix64(seed: 201)
    for _ in 0..<2000 {
      let start = Day(ordinal: Int.random(in: 690_000...780_000, using: &numbers))
      let months = Int.random(in: 0...60, using: &numbers)
      let end = start.adding(months: months)
      #expect(start.adding(months: months + 1) > end)
      #expect(start.adding(days: 1).adding(months: months) >= end)
      #expect((months * 28...months * 31).contains(start.days(until: end)))
    }
  }
}
