import Testing

@testable import YinfaCommand

@Suite struct TodayTests {
  @Test(arguments: [
    (0, "1970-01-01"), (57_599, "1970-01-01"), (57_600, "1970-01-02"), (-28_801, "1969-12-31"),
    (951_753_599, "2000-02-28"), (951_753_600, "2000-02-29"), (951_840_000, "2000-03-01"),
    (1_652_284_799, "2022-05-11"), (1_652_284_800, "2022-05-12"), (4_107_513_600, "2100-03-01"),
  ])
  func `a day begins at midnight in Beijing`(seconds: Int, day: String) {
    #expect(Today.text(secondsSince1970: seconds) == day)
  }
}
