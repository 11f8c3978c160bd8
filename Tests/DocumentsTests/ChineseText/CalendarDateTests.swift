import Documents
import Testing

@Suite struct `A date as precise as its writer` {
  @Test func `covers all days of what it names`() throws {
    let year = try #require(CalendarDate(year: 2024))
    let month = try #require(CalendarDate(year: 2024, month: 2))
    #expect("\(year.firstDay)…\(year.lastDay)" == "2024-01-01…2024-12-31")
    #expect("\(month.firstDay)…\(month.lastDay)" == "2024-02-01…2024-02-29")
    let day = CalendarDate(try #require(Day(year: 2024, month: 2, day: 3)))
    #expect("\(day.firstDay)…\(day.lastDay)" == "2024-02-03…2024-02-03")
  }

  @Test func `there is no month 13 and no year 0`() {
    #expect(CalendarDate(year: 2024, month: 13) == nil)
    #expect(CalendarDate(year: 2024, month: 0) == nil)
    #expect(CalendarDate(year: 0) == nil)
    #expect(CalendarDate(year: 10000) == nil)
  }

  @Test(arguments: [
    (2022, nil, nil, "2022年", "2022"), (2022, 3, nil, "2022年3月", "2022-03"),
    (2022, 3, 14, "2022年3月14日", "2022-03-14"),
  ])
  func `prints just what is known`(
    _ year: Int, _ month: Int?, _ day: Int?, _ chinese: String, _ data: String
  ) throws {
    let date = try Self.date(year, month, day)
    #expect(date.chinese == chinese)
    #expect(date.description == data)
  }

  @Test(arguments: [
    // previous, date, printed, printed where a month already said is left out too
    ([2022, 3, 20], [2022, 6, 20], "6月20日", "6月20日"),
    ([2022, 12, 1], [2022, 12, 30], "12月30日", "30日"),
    ([2022, 12, 1], [2023, 12, 30], "2023年12月30日", "2023年12月30日"),
    ([2022, 3], [2022, 11], "11月", "11月"),
    ([2022, 3], [2022, 3, 14], "3月14日", "3月14日"),
    ([2022, 3, 14], [2022, 3], "3月", "3月"),
    ([2022], [2022, 11], "2022年11月", "2022年11月"),
    ([2022, 3, 14], [2022], "2022年", "2022年"),
    ([2022], [2023], "2023年", "2023年"),
  ])
  func `what the sentence has just said is not said again`(
    _ previous: [Int], _ date: [Int], _ printed: String, _ elided: String
  ) throws {
    let (previous, date) = (try Self.date(previous), try Self.date(date))
    #expect(date.chinese(after: previous) == printed)
    #expect(date.chinese(after: previous, elidingMonth: true) == elided)
  }

  @Test func `is said more coarsely but never more finely`() throws {
    let day = try Self.date(2022, 3, 14)
    #expect(day.coarsened(to: .month).description == "2022-03")
    #expect(day.coarsened(to: .year).description == "2022")
    #expect(day.coarsened(to: .year).coarsened(to: .day).description == "2022")
  }

  private static func date(_ parts: [Int]) throws -> CalendarDate {
    try date(
      parts[0], parts.count > 1 ? parts[1] : nil, parts.count > 2 ? parts[2] : nil)
  }

  private static func date(_ year: Int, _ month: Int?, _ day: Int?) throws -> CalendarDate {
    guard let day, let month else { return try #require(CalendarDate(year: year, month: month)) }
    return CalendarDate(try #require(Day(year: year, month: month, day: day)))
  }
}
