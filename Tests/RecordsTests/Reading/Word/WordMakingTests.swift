import Diagnostics
import OfficePackaging
import Testing

@testable import Records

/// What an edit adds to a file, moves in it, or takes out of it.
@Suite struct `New things in a Word file`: WordChanges {
  private static func p(_ words: String) -> String { WordPackage.p(words) }

  private static let line = WordNewParagraph(
    [.alignment(.center), .spacing(WordSpacing(line: 560, rule: .exact))],
    letters: [.font("仿宋_GB2312"), .size(32)], [.words("新行")])

  private static let number = WordNewParagraph(
    [.alignment(.right)], [.words("— "), .pageNumber, .words(" —")])

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
}
