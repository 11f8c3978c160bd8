import Documents
import Testing

@Suite struct `The series of headings` {
  @Test(arguments: [
    (1, 3, "三、", "三"), (2, 2, "（二）", "（二）"), (3, 1, "1.", "1"), (4, 4, "（4）", "（4）"),
    (1, 21, "二十一、", "二十一"), (2, 110, "（一百一十）", "（一百一十）"),
  ])
  func `each level has its own label and its own way to be named`(
    _ level: Int, _ ordinal: Int, _ label: String, _ numeral: String
  ) {
    let series = HeadingSeries(level: level)
    #expect(series.label(ordinal) == label)
    #expect(series.numeral(ordinal) == numeral)
  }

  @Test(arguments: [(-1, 1), (0, 1), (5, 4), (99, 4)])
  func `levels beyond the standard's go on in its outermost series`(_ level: Int, _ series: Int) {
    #expect(HeadingSeries(level: level).rawValue == series)
  }
}
