import OfficialLayout
import Testing

/// Rows of a table on their pages.
@Suite struct PaginatorTableTests {
  /// A row that is 100 points high, its rule aside.
  private func row(
    lines: Int = 5, isRepeated: Bool = false, canSplit: Bool = false
  ) -> FlowRow {
    let letters = FlowLetters(size: .points(10))
    let text = String(repeating: "字", count: 10 * lines)
    let paragraph = FlowParagraph([.text(text, letters)], line: .exact(.points(20)))
    return FlowRow(
      [FlowCell(column: 0, width: .points(100), [paragraph])], isRepeated: isRepeated,
      canSplit: canSplit)
  }

  private func pages(_ rows: [FlowRow]) -> Pages {
    var paginator = Paginator(.word)
    paginator.begin(.classic)
    for row in rows { paginator.add(row) }
    return paginator.pages
  }

  @Test func `a row is as high as its highest cell`() {
    var two = row(lines: 2)
    two.cells += row(lines: 3).cells
    two.cells[0].padding = FlowCell.Padding(top: .points(10), bottom: .points(20))
    #expect(pages([two]).pages[0].used == .points(70) + .halfPoints(1))
    #expect(pages([two]).pages[0].lines == 3)
  }

  @Test func `no mark hangs in a cell`() {
    // Ten characters fill the cell; beside it, LibreOffice lets the full stop hang.
    let text = String(repeating: "字", count: 10) + "。"
    let paragraph = FlowParagraph([.text(text, FlowLetters(size: .points(10)))])
    var paginator = Paginator(.libreOffice)
    paginator.begin(.classic)
    paginator.add(FlowRow([FlowCell(column: 0, width: .points(100), [paragraph])]))
    var right = paragraph
    right.right = PageFrame.classic.textWidth - .points(100)
    paginator.add(right)
    #expect(paginator.pages.places.map(\.lines) == [2, 1])
  }

  @Test func `a row may be higher than its words, or exactly as high as said`() {
    var least = row(lines: 1)
    least.height = .atLeast(.points(50))
    var exact = row(lines: 5)
    exact.height = .exact(.points(30))
    #expect(pages([least, exact]).pages[0].used == .points(80) + 2 * .halfPoints(1))
  }

  @Test func `a row that does not fit begins the next page, under the repeated head`() {
    // 637.8 points hold the head and five rows.
    let head = row(isRepeated: true)
    let pages = pages([head] + Array(repeating: row(), count: 12))
    #expect(pages.places.map(\.page) == [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3])
    #expect(pages.pages.map(\.lines) == [30, 30, 15])
    #expect(pages.places[6].top == .points(100) + .halfPoints(1))
  }

  @Test func `a row goes on over the end of the page only where it may`() {
    let rows = [row(lines: 25), row(lines: 10, canSplit: true)]
    #expect(pages(rows).count == 2)
    #expect(
      pages(rows).places[1]
        == Pages.Place(
          page: 1, top: .points(500) + .halfPoints(1), lastPage: 2, lines: 10))
    #expect(pages([row(lines: 25), row(lines: 10)]).places[1].page == 2)
  }

  @Test func `a head as high as the page is not repeated, and nothing hangs`() {
    let head = row(lines: 40, isRepeated: true)
    #expect(pages([head, row(), row(lines: 100, canSplit: true)]).count < 10)
  }

  @Test func `a merged cell makes the rows below it higher where it needs more`() {
    func cells(_ lines: Int, _ merge: SetCell.VerticalMerge?) -> FlowRow {
      var row = row(lines: 1)
      row.cells[0].column = 1
      var merged = self.row(lines: lines).cells[0]
      merged.merge = merge
      row.cells.insert(merged, at: 0)
      return row
    }
    let low = pages([cells(2, .restart), cells(0, .goesOn)])
    #expect(low.pages[0].used == 2 * (.points(20) + .halfPoints(1)))
    let high = pages([cells(5, .restart), cells(0, .goesOn), row(lines: 1)])
    #expect(high.pages[0].used >= .points(100))
  }

  @Test func `a heading goes on with the first row of its table`() {
    var paginator = Paginator(.word)
    paginator.begin(.classic)
    let letters = FlowLetters(size: .points(10))
    paginator.add(row(lines: 30))
    paginator.add(
      FlowParagraph([.text("表", letters)], line: .exact(.points(20)), keepsWithNext: true))
    paginator.add(row())
    #expect(paginator.pages.places.map(\.page) == [1, 2, 2])
  }
}
