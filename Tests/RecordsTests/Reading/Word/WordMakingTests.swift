import Diagnostics
import OfficePackaging
import Testing

@testable import Records

/// What an edit adds to a file, moves in it, or takes out of it.
@Suite struct `New things in a Word file` {
  private static func p(_ words: String) -> String { WordPackage.p(words) }

  private static let line = WordNewParagraph(
    [.alignment(.center), .spacing(WordSpacing(line: 560, rule: .exact))],
    letters: [.font("仿宋_GB2312"), .size(32)], [.words("新行")])

  private static let number = WordNewParagraph(
    [.alignment(.right)], [.words("— "), .pageNumber, .words(" —")])

  private func mending(_ package: WordPackage, _ edits: [WordEdit]) throws -> WordMending {
    try WordMending(package.file(), edits)
  }

  /// Expects every edit to be made.
  private func mended(_ package: WordPackage, _ edits: [WordEdit]) throws -> WordFile {
    let mending = try mending(package, edits)
    #expect(mending.made.allSatisfy { $0 })
    return try WordReader.file(named: "改后.docx", bytes: mending.bytes)
  }

  private func places(_ file: WordFile) -> [String] {
    file.paragraphs.map { "\($0.place.name(isAlone: true)) \($0.text)" }
  }

  // MARK: Paragraphs

  @Test func `a paragraph stands where it was to stand, and looks as it was to look`() throws {
    let table = "<w:tbl><w:tr><w:tc>\(Self.p("格"))</w:tc></w:tr></w:tbl>"
    let file = try mended(
      WordPackage(Self.p("甲") + table + Self.p("乙") + "<w:sectPr/>"),
      [
        .insert(Self.line, .after(.paragraph(0))), .insert(Self.line, .before(.paragraph(1))),
        .insert(Self.line, .before(.table(0))), .insert(Self.line, .endOfBody),
      ])
    #expect(
      places(file) == [
        "第1段 甲", "第2段 新行", "第3段 新行", "表1第1行第1格 新行", "表1第1行第1格 格", "第4段 乙", "第5段 新行",
      ])
    let new = file.paragraphs[1]
    #expect(new.properties.alignment == .center && new.properties.spacing.line == 560)
    #expect(new.runs.map(\.properties.size) == [32] && new.properties.mark.size == 32)
    #expect(new.runs[0].properties.fonts.eastAsia == "仿宋_GB2312")
  }

  @Test func `nothing stands between a section's end and the next section`() throws {
    let package = WordPackage("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>" + Self.p("甲"))
    let edits: [WordEdit] = [
      .insert(Self.line, .after(.paragraph(0))), .insert(Self.line, .before(.paragraph(7))),
      .insert(Self.line, .after(.table(0))),
    ]
    #expect(try mending(package, edits).made == [false, false, false])
  }

  // MARK: Removing

  @Test func `what stays is told`() throws {
    let cell = "<w:tbl><w:tr><w:tc><w:p/><w:p/></w:tc></w:tr></w:tbl>"
    let package = WordPackage(
      "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>\(cell)<w:p/><w:p/>\(cell)<w:p/>")
    let edits = (0..<9).map { WordEdit.removeParagraph($0) }
    #expect(
      try mending(package, edits).made == [
        false, true, false, true, false, true, false, true, false,
      ])
  }

  @Test func `a row goes, but not the last`() throws {
    let row = "<w:tr><w:tc><w:p/></w:tc></w:tr>"
    let mending = try mending(
      WordPackage("<w:tbl>\(row)\(row)</w:tbl><w:p/>"),
      [.removeRow(table: 0, row: 0), .removeRow(table: 0, row: 1), .removeRow(table: 0, row: 2)])
    #expect(mending.made == [true, false, false])
    #expect(try WordReader.file(named: "", bytes: mending.bytes).tables[0].rows.count == 1)
  }

  @Test func `edits of a group are all made, or none of them`() throws {
    let package = WordPackage(Self.p("甲") + Self.p("乙") + "<w:sectPr/>")
    let groups: [[WordEdit]] = [
      [
        .text(paragraph: 0, range: 0..<1, with: "丙"), .removeParagraph(1),
        .insert(Self.line, .endOfBody), .section(0, .titlePage(true)), .evenAndOddHeaders(true),
        .furniture(section: 0, .footer, .even, [Self.number]),
        .comment(paragraph: 0, range: 0..<1, ["批"]), .removeParagraph(9),
      ],
      [.removeParagraph(0), .text(paragraph: 1, range: 0..<1, with: "丁")],
      [],
    ]
    let mending = try WordMending(package.file(), together: groups)
    #expect(mending.made == [false, true, false])
    let file = try WordReader.file(named: "", bytes: mending.bytes)
    #expect(file.paragraphs.map(\.text) == ["丁"])
    #expect(!file.sections[0].hasTitlePage && file.sections[0].furniture.isEmpty)
    #expect(try ZipReader(mending.bytes).paths == ZipReader(package.bytes).paths)
  }

  // MARK: Heads and feet

  @Test func `feet of pages bring their parts, and sections that show the same share them`() throws
  {
    let sections =
      "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>\(Self.p("甲"))<w:sectPr><w:pgSz/></w:sectPr>"
    let edits = (0..<2).map { WordEdit.furniture(section: $0, .footer, .even, [Self.number]) }
    let mending = try mending(
      WordPackage(sections), edits + [.furniture(section: 0, .header, .ordinary, [Self.line])])
    #expect(mending.made == [true, true, true])
    let package = try OfficePackage(mending.bytes)
    #expect(package.zip.paths.filter { $0.contains("foot") || $0.contains("head") }.count == 2)
    #expect(package.contentType(of: "word/footer.xml")?.hasSuffix(".footer+xml") == true)
    let file = try WordReader.file(named: "", bytes: mending.bytes)
    let foot = try #require(file.sections[1].furniture(.footer, .even)?.blocks.first)
    #expect(file.paragraphs(of: foot).map(\.text) == ["— 1 —"])
    #expect(file.paragraphs(of: foot)[0].fields.map(\.name) == ["PAGE"])
    #expect(file.sections[0].furniture(.footer, .even)?.blocks == [foot])
    #expect(file.sections[0].furniture(.header, .ordinary) != nil)
  }

  @Test func `a foot takes the place of the one for the same pages, before the paper`() throws {
    var package = WordPackage(
      """
      <w:p/><w:sectPr><w:headerReference r:id="脚"/><w:footerReference r:id="脚"/>\
      <w:footerReference w:type="even" r:id="脚"/><w:pgSz/></w:sectPr>
      """)
    package.footers = [("脚", Self.p("旧"))]
    let file = try mended(package, [.furniture(section: 0, .footer, .ordinary, [Self.number])])
    let node = try #require(file.sections[0].node)
    let children = Array(try #require(file.parts).element(node).children)
    #expect(
      children.map { "\($0.name) \($0["w:type"] ?? "") \($0["r:id"] ?? "")" } == [
        "w:headerReference  脚", "w:footerReference even 脚", "w:footerReference default rIdYinfa1",
        "w:pgSz  ",
      ])
  }

  @Test func `a file without settings gets them, and one without a section too`() throws {
    let package = WordPackage("<w:p/>")
    let file = try mended(
      package,
      [
        .evenAndOddHeaders(true), .section(0, .page(WordPage(width: 11_906, height: 16_838))),
        .furniture(section: 0, .footer, .ordinary, [Self.number]),
      ])
    #expect(file.settings.hasEvenAndOddHeaders)
    #expect(file.sections.count == 1 && file.sections[0].page.width == 11_906)
    #expect(file.sections[0].furniture(.footer, .ordinary) != nil)
  }

  @Test func `the format of page numbers is taken back, and where they begin is kept`() throws {
    let package = WordPackage(
      "<w:p/><w:sectPr><w:pgNumType w:fmt=\"numberInDash\" w:start=\"3\"/></w:sectPr>")
    let file = try mended(package, [.section(0, .pageNumberFormat(nil))])
    #expect(file.sections[0].pageNumberFormat == nil && file.sections[0].firstPageNumber == 3)
  }

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
