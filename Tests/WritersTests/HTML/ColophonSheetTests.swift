import Documents
import OfficialLayout
import Testing
import Writers

/// The sheet that bears the 版记, on paper.
@Suite struct ColophonSheetTests {
  private static let colophon = Colophon(printer: ["演示局"])

  private static func sheets(_ document: Document, _ layout: LayoutProfile = .classic) -> [String] {
    let body = HTMLWriter.body(of: Typesetting(document, layout))
    return String(decoding: body, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("<section") }
  }

  /// So many pages of text, the last with room below it.
  private static func document(pages: Int) -> Document {
    let page = [Block](
      repeating: .paragraph([.text(String(repeating: "国", count: 26 + 28 * 20))]), count: pages)
    return Document(
      title: ["题"], body: page.dropLast() + [.paragraph(["一段短的。"])], colophon: colophon)
  }

  @Test(arguments: [(1, 2), (2, 2), (3, 4), (4, 4)])
  func `the sheet reaches to the even page that bears the colophon`(text: Int, sheet: Int) {
    #expect(
      Self.sheets(Self.document(pages: text)) == ["<section class=\"gw-sheet gw-pages-\(sheet)\">"])
  }

  @Test func `printed on one side, it is the last page of the text`() {
    var layout = LayoutProfile.classic
    layout.sides = .one
    #expect(
      Self.sheets(Self.document(pages: 3), layout) == ["<section class=\"gw-sheet gw-pages-3\">"])
  }

  @Test
  func `below a sheet that lies on its side the colophon has one of its own, which is upright`() {
    var document = Self.document(pages: 1)
    document.annexes = [
      Annex(title: ["名单"], body: [.paragraph(["一。"])], orientation: .landscape)
    ]
    #expect(
      Self.sheets(document) == [
        "<section class=\"gw-sheet\">", "<section class=\"gw-sheet gw-annex gw-landscape\">",
        "<section class=\"gw-sheet gw-even\">",
      ])
  }

  @Test func `without a colophon no sheet is counted`() {
    var document = Self.document(pages: 3)
    document.colophon = nil
    #expect(Self.sheets(document) == ["<section class=\"gw-sheet\">"])
  }
}
