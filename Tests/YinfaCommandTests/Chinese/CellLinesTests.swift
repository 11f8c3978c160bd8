import Testing

@testable import YinfaCommand

@Suite struct CellLinesTests {
  @Test func `Han characters break anywhere, words only at spaces`() {
    #expect(CellLines("印成 Word 和 Markdown", width: 10).lines == ["印成 Word ", "和 ", "Markdown"])
  }

  @Test func `closing punctuation never begins a line, opening never ends one`() {
    #expect(CellLines("甲乙丙，丁", width: 6).lines == ["甲乙", "丙，丁"])
    #expect(CellLines("甲乙（丙）", width: 6).lines == ["甲乙", "（丙）"])
  }

  @Test func `a word longer than the line stands alone`() {
    #expect(CellLines("甲 abcdefghij", width: 4).lines == ["甲 ", "abcdefghij"])
  }
}
