import Documents
import OfficialLayout
import Testing

/// What is set, from the first line down.
@Suite struct GalleyTests {
  private func pieces(
    _ document: Document, _ layout: LayoutProfile = .classic
  ) -> [Galley.Piece] {
    Typesetting(document, layout).galley.pieces
  }

  private func paragraphs(_ document: Document) -> [SetParagraph] {
    pieces(document).compactMap { piece in
      guard case .paragraph(let paragraph) = piece else { return nil }
      return paragraph
    }
  }

  @Test func `a galley begins with a section, even of nothing`() {
    guard case .section(let section)? = pieces(Document(title: [])).first else {
      Issue.record("no section")
      return
    }
    #expect(section == PageSection(orientation: .portrait))
  }

  @Test func `every paragraph knows its role and its element`() {
    let document = Document(
      title: ["演示通知"], addressees: Addressees(["各县局"]),
      body: [.heading(Heading(level: 1, ["总则"])), .paragraph(["正文。"])],
      annexes: [Annex(title: ["演示表"], body: [.paragraph(["表。"])])],
      signature: SignatureBlock(agencies: [["演示局"]], date: ["2022年5月12日"]), note: ["此件公开发布"])
    let shown = paragraphs(document).filter { !$0.isBlank }
    #expect(
      shown.map(\.element) == [
        Element(.title), Element(.addressees), Element(.heading(level: 1)), Element(.text),
        Element(.annexList), Element(.signature), Element(.date), Element(.note),
        Element(.annexLabel, in: .annex(0)), Element(.annexTitle, in: .annex(0)),
        Element(.text, in: .annex(0)),
      ])
    #expect(
      shown.map(\.style) == [
        .title, .normal, .heading1, .body, .annexList, .signature, .signature, .note, .annexLabel,
        .title, .body,
      ])
    #expect(
      shown.map(\.runs.plainText) == [
        "演示通知", "各县局：", "一、总则", "正文。", "附件：演示表", "演示局", "2022年5月12日", "（此件公开发布）", "附件",
        "演示表", "表。",
      ])
  }

  @Test func `the list of annexes and the signature stay together`() {
    let document = Document(
      title: ["演示通知"], body: [.paragraph(["正文。"])],
      annexes: [Annex(title: ["甲表"], body: nil), Annex(title: ["乙表"], body: nil)],
      signature: SignatureBlock(agencies: [["演示局"]], date: ["2022年5月12日"]))
    let tail = paragraphs(document).drop { $0.element.kind != .annexList }
    #expect(
      tail.map { $0.setting?.keepsWithNext == true } == Array(repeating: true, count: 6) + [false])
    #expect(tail.filter { $0.style == .annexList }.allSatisfy { $0.setting?.keepsLines == true })
  }

  @Test func `words keep their faces; a link is its text`() {
    let content: [Inline] = [
      "见", .link([.strong(["网站"])], destination: "https://example.com"), .emphasis(["难点"]),
      .lineBreak, .reference(Reference(anchor: "a", origin: nil, number: "二")),
    ]
    var runs: [SetRun] = []
    content.eachRun { runs.append($0) }
    #expect(
      runs == [
        .text("见", nil), .text("网站", .sans), .text("难点", .script), .lineBreak, .text("二", nil),
      ])
  }

  @Test func `a table turns its pages and the text after it turns them back`() {
    let table = Table(
      columns: [Table.Column()], rows: [Table.Row([Table.Cell(["表"])])], orientation: .landscape)
    let pieces = pieces(
      Document(title: ["标题"], body: [.paragraph(["前。"]), .table(table), .paragraph(["后。"])]))
    let sections = pieces.compactMap { piece -> PageSection? in
      guard case .section(let section) = piece else { return nil }
      return section
    }
    #expect(sections.map(\.orientation) == [.portrait, .landscape, .portrait])
    #expect(sections.map(\.clearsHeads) == [false, false, true])
  }

  @Test func `a head further down begins a page and a table of its own`() {
    let head = Table.Row([Table.Cell(["表头"])], isHeader: true)
    let row = Table.Row([Table.Cell(["行"])])
    let table = Table(columns: [Table.Column()], rows: [head, row, head, row])
    let pieces = pieces(Document(title: ["标题"], body: [.table(table)]))
    let tables = pieces.compactMap { piece -> SetTable? in
      guard case .table(let table) = piece else { return nil }
      return table
    }
    #expect(tables.map(\.table.rows.count) == [2, 2])
    #expect(tables.map(\.repeatedRows) == [1, 1])
    #expect(Typesetting(Document(title: ["标题"], body: [.table(table)]), .classic).pages.count == 2)
  }
}
