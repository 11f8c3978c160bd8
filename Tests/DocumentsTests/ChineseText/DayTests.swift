import Documents
import Testing

@Suite struct `A day of the calendar` {
  @Test(arguments: [
    (2022, 2, 28, true), (2022, 2, 29, false), (2024, 2, 29, true), (1900, 2, 29, false),
    (2000, 2, 29, true), (2022, 4, 31, false), (2022, 12, 31, true), (2022, 13, 1, false),
    (2022, 0, 1, false), (2022, 1, 0, false), (0, 1, 1, false), (1, 1, 1, true),
    (9999, 12, 31, true), (10000, 1, 1, false), (2022, 1, -1, false),
  ])
  func `exists only where the calendar has it`(
    _ year: Int, _ month: Int, _ day: Int, _ exists: Bool
  ) {
    #expect((Day(year: year, month: month, day: day) != nil) == exists)
  }

  @Test(arguments: [(2022, 365), (2024, 366), (1900, 365), (2000, 366)])
  func `a year has as many days as its months together`(_ year: Int, _ days: Int) {
    #expect((1...12).map { Day.dayCount(year: year, month: $0) }.reduce(0, +) == days)
  }

  @Test func `is written padded in data and bare in a document`() throws {
    let day = try #require(Day(year: 2022, month: 3, day: 4))
    #expect(day.description == "2022-03-04")
    #expect(day.chinese == "2022年3月4日")
    #expect(try #require(Day(year: 33, month: 3, day: 4)).description == "0033-03-04")
  }

  @Test func `days stand in the order of the calendar`() throws {
    let days = try [(2021, 12, 31), (2022, 1, 2), (2022, 1, 10), (2022, 2, 1)].map {
      try #require(Day(year: $0.0, month: $0.1, day: $0.2))
    }
    #expect(days.reversed().sorted() == days)
  }
}
