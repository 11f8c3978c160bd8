import Documents
import TestMaterial
import Testing

@Suite struct `Terms with days that are not counted` {
  /// Counted day by day, as a clerk would with a calendar on the wall.
  private func slow(_ count: Int, after start: Day, skipping spans: [ClosedRange<Day>]) -> Day {
    var day = start
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      let isSkipped = spans.contains { $0.contains(day) }
      if !isSkipped, WorkingDayCalendar.national.isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  @Test(arguments: 0..<200)
  func `end as one counts them day by day`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let start = Day(
      ordinal: Day.first.adding(years: 2023).ordinal + Int.random(in: 0..<900, using: &random))
    let spans = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      let from = start.adding(days: Int.random(in: -20...60, using: &random))
      return from...from.adding(days: Int.random(in: 0...25, using: &random))
    }
    let count = Int.random(in: 0...40, using: &random)
    #expect(
      WorkingDayCalendar.national.adding(workingDays: count, to: start, skipping: spans).day
        == slow(count, after: start, skipping: spans))
  }
}
