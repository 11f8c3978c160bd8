import OfficialLayout
import Testing

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("2022年3月14日", 13), ("演市监〔2022〕47号", 18), ("“四个最严”——……", 20), ("", 0), ("ABC-1", 5), ("张　某", 6),
    ("㈠①☆★", 8),
  ])
  func `a Han character and its punctuation are two halves, a digit is one`(
    text: String, halves: Int
  ) {
    #expect(TextWidth.halves(text) == halves)
  }
}
