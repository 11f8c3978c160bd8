import Documents
import OfficialLayout
import Testing

@Suite struct `How the pages of an annex lie` {
  private static func table(columns count: Int) -> Block {
    .table(
      Table(
        columns: Array(repeating: Table.Column(), count: count),
        rows: [Table.Row(Array(repeating: Table.Cell(["演市监处罚〔2022〕17号"]), count: count))]))
  }

  private static let cases: [(Block, PageOrientation?, PageOrientation)] = [
    (table(columns: 2), nil, .portrait), (table(columns: 9), nil, .landscape),
    (table(columns: 9), .portrait, .portrait), (table(columns: 2), .landscape, .landscape),
    (SampleText.line, nil, .portrait),
  ]

  @Test(arguments: cases)
  func `a wide table at its beginning turns them, unless the annex says how they lie`(
    _ first: Block, _ said: PageOrientation?, _ orientation: PageOrientation
  ) {
    let annex = Annex(title: ["演示表"], body: [first, SampleText.line], orientation: said)
    #expect(annex.orientation(in: .classic) == orientation)
  }

  @Test func `a wide table further down turns its own pages only`() {
    let annex = Annex(title: ["演示表"], body: [SampleText.line, Self.table(columns: 9)])
    #expect(annex.orientation(in: .classic) == .portrait)
  }

  @Test func `label, title and table are on one page`() {
    var document = SampleText.document(lines: 3)
    document.annexes = [Annex(title: ["演示表"], body: [Self.table(columns: 9)])]
    #expect(Typesetting(document).pages.pages.map(\.orientation) == [.portrait, .landscape])
  }
}
