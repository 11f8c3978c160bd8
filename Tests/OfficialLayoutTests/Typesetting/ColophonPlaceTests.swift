import Documents
import OfficialLayout
import Testing

/// 版记 on the last even page, GB/T 9704—2012, 7.4.1 and 7.5.
@Suite struct ColophonPlaceTests {
  private func typesetting(
    lines: Int, _ layout: LayoutProfile = .classic,
    _ change: (inout Document) -> Void = { _ in }
  ) -> Typesetting {
    var document = SampleText.document(lines: lines, colophon: SampleText.colophon)
    change(&document)
    return Typesetting(document, layout)
  }

  private func sections(_ typesetting: Typesetting) -> [PageSection] {
    typesetting.galley.pieces.compactMap { piece in
      guard case .section(let section) = piece else { return nil }
      return section
    }
  }

  @Test(arguments: [
    // A title, a blank line and the text stand on page 1.
    (1, ColophonPlace.nextPage, 2), (20, .nextPage, 2),
    // The box takes three lines of page 2, and one stays free above it.
    (21, .lastPage, 2), (39, .lastPage, 2),
    // Page 2 is full: page 3 stays blank.
    (40, .afterBlankPage, 4), (42, .afterBlankPage, 4),
    (43, .nextPage, 4), (65, .lastPage, 4),
  ])
  func `the colophon stands on the last even page`(
    lines: Int, place: ColophonPlace, page: Int
  ) {
    let typesetting = typesetting(lines: lines)
    #expect(typesetting.decisions == [.colophon(place, page: page)])
    #expect(typesetting.pages.count == page)
  }

  @Test func `an even page is asked for outright, and is numbered like the others`() {
    let added = sections(typesetting(lines: 1)).last
    #expect(added?.start == .evenPage)
    #expect(added?.pageNumber == .outer)
    #expect(sections(typesetting(lines: 21)).count == 1)
  }

  @Test func `after a blank page neither it nor the colophon's is numbered`() {
    let typesetting = typesetting(lines: 40)
    #expect(sections(typesetting).map(\.pageNumber) == [.outer, nil])
    #expect(typesetting.pages.pages.map(\.isBlank) == [false, false, true, false])
  }

  @Test func `printed on one side, it stands on the last page that has room`() {
    var layout = LayoutProfile.classic
    layout.sides = .one
    #expect(typesetting(lines: 1, layout).decisions == [.colophon(.lastPage, page: 1)])
    #expect(typesetting(lines: 18, layout).decisions == [.colophon(.nextPage, page: 2)])
    #expect(sections(typesetting(lines: 18, layout)).last?.start == .evenPage)
    #expect(typesetting(lines: 40, layout).decisions == [.colophon(.nextPage, page: 3)])
    #expect(sections(typesetting(lines: 40, layout)).last?.start == .nextPage)
  }

  @Test func `a letter bears it on its last page`() {
    let letter = typesetting(lines: 1) { $0.form = .letter }
    #expect(letter.decisions == [.colophon(.lastPage, page: 1)])
  }

  @Test func `below a page that lies, it stands on an upright one`() {
    let table = Table(
      columns: [Table.Column()], rows: [Table.Row([Table.Cell(["表"])])], orientation: .landscape)
    let typesetting = typesetting(lines: 1) {
      $0.annexes = [Annex(title: ["统计表"], body: [.table(table)], orientation: .landscape)]
    }
    #expect(typesetting.decisions == [.colophon(.afterBlankPage, page: 4)])
    let added = sections(typesetting).last
    #expect(added?.orientation == .portrait)
    #expect(added?.clearsHeads == true)
  }

  @Test func `a document without one has no page for it`() {
    let typesetting = typesetting(lines: 1) { $0.colophon = nil }
    #expect(typesetting.decisions.isEmpty)
    #expect(typesetting.pages.count == 1)
  }
}
