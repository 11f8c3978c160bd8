import Documents
import TestMaterial
import Testing

@Suite struct `The calendar of working days` {
  private let calendar = WorkingDayCalendar.national

  /// Worked out from the notices by another's program (chinesecalendar 1.11.0), month by month.
  @Test(arguments: [
    (2019, [22, 17, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22]),
    (2020, [17, 20, 22, 22, 19, 21, 23, 21, 23, 17, 21, 23]),
    (2021, [20, 17, 23, 22, 19, 21, 22, 22, 22, 17, 22, 23]),
    (2022, [21, 16, 23, 21, 20, 21, 21, 23, 21, 18, 22, 22]),
    (2023, [18, 20, 23, 20, 21, 21, 21, 23, 20, 19, 22, 21]),
    (2024, [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22]),
    (2025, [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]),
    (2026, [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]),
  ])
  func `counts the working days of every month since 2019`(_ year: Int, _ expected: [Int]) throws {
    let counts = try (1...12).map { month in
      let first = try #require(Day(year: year, month: month, day: 1))
      return (0..<Day.dayCount(year: year, month: month)).count {
        calendar.isWorkingDay(first.adding(days: $0))
      }
    }
    #expect(counts == expected)
  }

  @Test(
    arguments: [
      // The vectors of the specification.
      ("2026-09-21", 20, "2026-10-26"), ("2026-02-10", 20, "2026-03-16"),
      ("2026-04-30", 3, "2026-05-08"), ("2026-09-30", 3, "2026-10-10"),
      ("2026-11-02", 20, "2026-11-30"),
      // By the other's program, where holidays move and years change.
      ("2019-01-30", 7, "2019-02-13"), ("2019-04-26", 3, "2019-04-30"),
      ("2020-01-17", 20, "2020-02-21"), ("2020-01-22", 3, "2020-02-04"),
      ("2021-09-17", 7, "2021-09-28"), ("2021-12-20", 20, "2022-01-18"),
      ("2022-04-29", 3, "2022-05-07"), ("2022-12-20", 10, "2023-01-04"),
      ("2023-09-27", 20, "2023-10-31"), ("2024-02-08", 7, "2024-02-23"),
      ("2024-09-13", 20, "2024-10-17"), ("2025-09-26", 3, "2025-09-30"),
      ("2025-12-29", 3, "2026-01-04"), ("2026-02-13", 1, "2026-02-14"),
      ("2026-02-14", 0, "2026-02-14"), ("2026-02-15", 0, "2026-02-15"),
    ] as [(Day, Int, Day)])
  func `a term of working days leaves out the day from which it runs`(
    _ start: Day, _ days: Int, _ end: Day
  ) {
    let count = calendar.adding(workingDays: days, to: start)
    #expect(count.day == end)
    #expect(count.yearsWithoutCalendar == [])
    #expect(calendar.workingDays(after: start, through: end) == days)
  }

  @Test func `backwards there are no terms`() {
    #expect(calendar.adding(workingDays: -3, to: "2026-05-08").day == "2026-05-08")
    #expect(calendar.workingDays(after: "2026-05-08", through: "2026-04-30") == 0)
  }

  @Test(
    arguments: [
      ("2026-12-01", 20, "2026-12-29", [2027]), ("2026-12-01", 19, "2026-12-28", []),
      ("2026-12-30", 3, "2027-01-04", [2027]), ("2018-12-20", 3, "2018-12-25", [2018]),
      ("2027-12-30", 2, "2028-01-03", [2027, 2028]), ("2018-12-31", 1, "2019-01-02", []),
    ] as [(Day, Int, Day, [Int])])
  func `a term that runs into a year without a notice counts its weekends alone and says so`(
    _ start: Day, _ days: Int, _ end: Day, _ years: [Int]
  ) {
    let count = calendar.adding(workingDays: days, to: start)
    #expect(count.day == end)
    #expect(count.yearsWithoutCalendar == years)
  }

  @Test(
    arguments: [
      // A week that is not counted, twice over; one before the term; one after it.
      (["2026-03-09"..."2026-03-13"], "2026-04-07"),
      (["2026-03-11"..."2026-03-13", "2026-03-09"..."2026-03-12"], "2026-04-07"),
      (["2026-02-01"..."2026-03-02"], "2026-03-30"), (["2026-03-31"..."2026-06-30"], "2026-03-30"),
      (["2026-03-30"..."2026-03-30"], "2026-03-31"), (["2026-03-07"..."2026-03-08"], "2026-03-30"),
      ([], "2026-03-30"),
    ] as [([ClosedRange<Day>], Day)])
  func `spans that are not counted move the last day`(_ spans: [ClosedRange<Day>], _ end: Day) {
    #expect(calendar.adding(workingDays: 20, to: "2026-03-02", skipping: spans).day == end)
  }

  @Test func `the calendar's last day ends every term`() {
    let count = calendar.adding(workingDays: 5, to: "9999-12-30")
    #expect(count.day == .last)
    #expect(count.yearsWithoutCalendar == [9999, 10_000])
  }

  @Test func `every year names the notices that it follows`() {
    #expect(
      calendar.bases.sorted { $0.key < $1.key }.map {
        "\($0.key) \($0.value.joined(separator: " "))"
      }
        == [
          "2019 国办发明电〔2018〕15号 国办发明电〔2019〕3号", "2020 国办发明电〔2019〕16号 国办发明电〔2020〕1号",
          "2021 国办发明电〔2020〕27号", "2022 国办发明电〔2021〕11号", "2023 国办发明电〔2022〕16号",
          "2024 国办发明电〔2023〕7号", "2025 国办发明电〔2024〕12号", "2026 国办发明电〔2025〕7号",
        ])
  }

  @Test func `an office adds a later year`() {
    let later = calendar.adding([
      HolidayArrangement(
        year: 2027, bases: ["国办发明电〔2026〕99号"], daysOff: ["2027-01-01"..."2027-01-03"],
        workingDays: ["2027-01-09"])
    ])
    let count = later.adding(workingDays: 6, to: "2026-12-30")
    #expect(count.day == "2027-01-08")
    #expect(count.yearsWithoutCalendar == [])
    #expect(later.isWorkingDay("2027-01-09"))
    #expect(!calendar.isWorkingDay("2027-01-09"))
  }

  @Test func `a region's own days off do not make a year known`() {
    let local = calendar.adding([
      HolidayArrangement(
        year: 2026, bases: ["桂政办发明电〔2026〕99号"], daysOff: ["2026-04-17"..."2026-04-20"],
        workingDays: [], isLocal: true),
      HolidayArrangement(
        year: 2027, bases: ["桂政办发明电〔2027〕99号"], daysOff: ["2027-04-09"..."2027-04-09"],
        workingDays: [], isLocal: true),
    ])
    #expect(local.adding(workingDays: 1, to: "2026-04-16").day == "2026-04-21")
    let count = local.adding(workingDays: 1, to: "2027-04-08")
    #expect(count.day == "2027-04-12")
    #expect(count.yearsWithoutCalendar == [2027])
  }
}
