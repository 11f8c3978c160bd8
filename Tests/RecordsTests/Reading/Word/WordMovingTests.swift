import OfficePackaging
import Testing

@testable import Records

/// Cells that are changed, and what is moved into a box or to another paragraph.
@Suite struct `Cells and boxes of a Word file`: WordChanges {
  private static func p(_ words: String) -> String { WordPackage.p(words) }

  private static let line = WordNewParagraph([.alignment(.center)], [.words("新行")])

  // MARK: Cells

  private static let cell = """
    <w:tbl><w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="1" \
    w:type="dxa"/><w:gridSpan w:val="2"/><w:vMerge/><w:vAlign w:val="center"/></w:tcPr><w:p/></w:tc></w:tr>\
    <w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>
    """

  @Test func `a cell's properties stand in the order of the schema`() throws {
    var borders = WordBorders()
    borders.top = WordBorder(style: "single", width: 8, space: 0, color: "000000")
    let file = try mended(
      WordPackage(Self.cell),
      [
        .cell(table: 0, row: 0, cell: 0, .borders(borders)),
        .cell(table: 0, row: 0, cell: 0, .merge(.starts)),
        .cell(table: 0, row: 1, cell: 1, .merge(.goesOn)),
        .cell(table: 0, row: 1, cell: 0, .merge(nil)),
      ])
    let rows = file.tables[0].rows
    #expect(rows[0].cells[0].merge == .starts)
    #expect(rows[1].cells.map(\.merge) == [nil, .goesOn])
    #expect(rows[0].cells[0].borders.top?.width == 8)
    #expect(rows[0].cells[0].borders.left?.isNone == true)
    let cell = try #require(rows[0].cells[0].node)
    let properties = try #require(file.parts).element(cell).first("w:tcPr")
    #expect(
      properties?.children.map(\.name) == [
        "w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:vAlign",
      ])
  }

  @Test func `cells take the widths of their columns`() throws {
    let file = try mended(
      WordPackage(Self.cell),
      [.table(0, .grid([3_000, 5_844])), .table(0, .indent(0)), .table(0, .sidePadding(0))])
    #expect(
      file.tables[0].rows.map { $0.cells.map { $0.width?.value } } == [[8_844], [3_000, 5_844]])
    let table = try #require(file.tables[0].node)
    let properties = try #require(file.parts).element(table).first("w:tblPr")
    #expect(properties?.children.map(\.name) == ["w:tblInd", "w:tblCellMar"])
  }

  @Test func `rules that a table has from its style are its own`() throws {
    var package = WordPackage(
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"网\"/></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>"
    )
    package.styles = """
      <w:style w:type="table" w:styleId="底"><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/>\
      <w:bottom w:val="single" w:sz="4"/></w:tblBorders></w:tblPr></w:style><w:style w:type="table" \
      w:styleId="网"><w:basedOn w:val="底"/><w:tblPr><w:tblBorders><w:top w:val="nil"/></w:tblBorders></w:tblPr></w:style>
      """
    let borders = try package.file().tables[0].borders
    #expect(borders.top == nil && borders.bottom?.width == 4)
  }

  // MARK: Boxes

  private static let box = WordNewBox("版记", left: 1, top: 2, width: 5_615_940, height: 4)

  @Test func `blocks of the body move into a box, and take their changes along`() throws {
    let table = "<w:tbl><w:tr><w:tc>\(Self.p("格"))</w:tc></w:tr></w:tbl>"
    let file = try mended(
      WordPackage(Self.p("甲") + Self.p("乙") + table + Self.p("丙")),
      [
        .box(
          [.paragraph(1), .table(0)], Self.box, on: WordNewParagraph([]), .before(.paragraph(1))),
        .text(paragraph: 2, range: 0..<1, with: "新"),
      ])
    #expect(places(file) == ["第1段 甲", "第2段 ", "文本框1第1段 乙", "表1第1行第1格 新", "文本框1第2段 ", "第3段 丙"])
    let shape = file.shapes[0]
    #expect(shape.kind == .textBox && shape.anchor == 1 && shape.isMovable)
    #expect(shape.x?.distance == 1 && shape.y?.distance == 2 && shape.y?.origin == "page")
    #expect(shape.width == 5_615_940 && shape.height == 4)
  }

  @Test func `paragraphs move into rows with rules`() throws {
    var borders = WordBorders()
    borders.bottom = WordBorder(style: "single", width: 6, space: 0, color: "000000")
    let box = WordNewBox(
      "版记", left: 1, top: 2, width: 5_615_940, height: 4, rows: [WordBorders(), borders])
    let file = try mended(
      WordPackage(Self.p("甲") + Self.p("乙") + Self.p("丙")),
      [.box([.paragraph(0), .paragraph(1)], box, on: WordNewParagraph([]), .endOfBody)])
    #expect(places(file) == ["第1段 丙", "第2段 ", "表1第1行第1格 甲", "表1第2行第1格 乙", "文本框1第1段 "])
    #expect(file.tables[0].grid == [8_844] && file.tables[0].isFixed)
    #expect(file.tables[0].rows[1].cells[0].borders.bottom?.width == 6)
  }

  private static let drawing = """
    <w:r><w:drawing><wp:anchor><wp:positionV relativeFrom="margin"><wp:align>top</wp:align></wp:positionV>\
    <wp:extent cx="1" cy="1"/><wp:docPr id="7" name="一"/><a:graphic><a:graphicData><wps:wsp/></a:graphicData>\
    </a:graphic></wp:anchor></w:drawing></w:r>
    """

  @Test func `a box has an id of its own, and holds no other`() throws {
    let package = WordPackage("<w:p>\(Self.drawing)</w:p>\(Self.p("甲"))\(Self.p("乙"))")
    let on = WordNewParagraph([])
    let edits: [WordEdit] = [
      .box([.paragraph(0)], Self.box, on: on, .endOfBody),
      .box([.paragraph(1)], Self.box, on: on, .endOfBody),
      .box([.paragraph(1)], Self.box, on: on, .endOfBody),
      .box([], Self.box, on: on, .endOfBody), .box([.table(3)], Self.box, on: on, .endOfBody),
    ]
    let mending = try mending(package, edits)
    #expect(mending.made == [false, true, false, false, false])
    let text = try #require(try ZipReader(mending.bytes).part("word/document.xml"))
    #expect(String(decoding: text, as: UTF8.self).contains("<wp:docPr id=\"8\" name=\"版记\"/>"))
  }

  @Test func `a drawing is set on the page, and hung on another paragraph`() throws {
    let package = WordPackage("<w:p>\(Self.drawing)<w:r><w:t>甲</w:t></w:r></w:p><w:p/>")
    let file = try mended(
      package,
      [.shape(0, .top(360_000)), .hang(shape: 0, on: Self.line, .endOfBody)])
    #expect(file.paragraphs.map(\.text) == ["甲", "", "新行"])
    #expect(file.shapes[0].anchor == 2)
    #expect(file.shapes[0].y == WordShape.Offset(origin: "page", distance: 360_000, alignment: nil))
  }

  @Test func `a drawing among words stays where it is`() throws {
    let inWords = Self.drawing.replacing("</w:r>", with: "<w:t>甲</w:t></w:r>")
    let edit = WordEdit.hang(shape: 0, on: Self.line, .endOfBody)
    #expect(
      try mending(WordPackage("<w:p>\(inWords)</w:p>"), [edit, edit]).made == [false, false])
  }
}
