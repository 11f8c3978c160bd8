import Diagnostics
import Documents
import OfficePackaging
import Testing

@testable import Records

/// Changes to a file, by the numbers of its paragraphs.
@Suite struct WordMendingTests {
  private static let day = Day(year: 2022, month: 5, day: 12)

  private func mended(_ package: WordPackage, _ edits: [WordEdit]) throws -> WordFile {
    try WordReader.file(named: "改后.docx", bytes: bytes(package, edits))
  }

  private func bytes(_ package: WordPackage, _ edits: [WordEdit]) throws -> [UInt8] {
    try WordMending(package.file(), edits, on: Self.day).bytes
  }

  private static let runs = """
    <w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>甲乙</w:t></w:r>\
    <w:r><w:t>丙</w:t><w:tab/><w:t>丁</w:t></w:r></w:p>
    """

  @Test(arguments: [
    (1..<3, "新", ["甲新", "\t丁"]), (0..<0, "首", ["首甲乙", "丙\t丁"]), (2..<2, "中", ["甲乙中", "丙\t丁"]),
    (3..<4, "", ["甲乙", "丙丁"]), (3..<4, "、", ["甲乙", "丙、丁"]), (5..<5, "末", ["甲乙", "丙\t丁末"]),
    (0..<5, "全", ["全"]), (1..<2, "<&>", ["甲<&>", "丙\t丁"]),
  ])
  func `words are replaced over runs, each keeping its look`(
    range: Range<Int>, words: String, expected: [String]
  ) throws {
    let edit = WordEdit.text(paragraph: 0, range: range, with: words)
    let paragraph = try mended(WordPackage(Self.runs), [edit]).paragraphs[0]
    #expect(paragraph.runs.map { paragraph.text(of: $0.range) } == expected)
    #expect(paragraph.runs[0].properties.isBold)
  }

  private static let simpleField =
    #"<w:fldSimple w:instr="PAGE"><w:r><w:t>12</w:t></w:r></w:fldSimple>"#

  private static let fieldOfRuns = """
    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r>\
    <w:r><w:fldChar w:fldCharType="end"/></w:r>
    """

  @Test(
    arguments: [simpleField, fieldOfRuns],
    [
      (0..<0, "— ", "— 12", 2..<4), (2..<2, " —", "12 —", 0..<2), (1..<1, "0", "102", 0..<3),
      (0..<0, "甲\u{0B}", "甲\u{0B}12", 2..<4),
    ])
  func `words beside a field stay when it is worked out again`(
    field: String, _ change: (place: Range<Int>, words: String, text: String, result: Range<Int>)
  ) throws {
    let edit = WordEdit.text(paragraph: 0, range: change.place, with: change.words)
    let paragraph = try mended(WordPackage("<w:p>\(field)</w:p>"), [edit]).paragraphs[0]
    #expect(paragraph.text == change.text)
    #expect(paragraph.fields.map(\.range) == [change.result])
  }

  @Test func `the letters of a field change with the sign that begins it`() throws {
    let package = WordPackage("<w:p>\(Self.fieldOfRuns)<w:r><w:t>页</w:t></w:r></w:p>")
    let edits = [WordEdit.letters(paragraph: 0, range: 0..<2, .size(28))]
    let document = try #require(try ZipReader(bytes(package, edits)).part("word/document.xml"))
    let text = String(decoding: document, as: UTF8.self)
    #expect(text.split(separator: #"<w:sz w:val="28"/>"#).count == 6)
    let runs = try mended(package, edits).paragraphs[0].runs
    #expect(runs.map(\.properties.size) == [28, 20])
  }

  @Test func `several replacements are all of the text as it was`() throws {
    let edits: [WordEdit] = [
      .text(paragraph: 0, range: 0..<1, with: "一二三"), .text(paragraph: 0, range: 4..<5, with: "四"),
      .text(paragraph: 0, range: 1..<2, with: ""),
    ]
    #expect(try mended(WordPackage(Self.runs), edits).paragraphs[0].text == "一二三丙\t四")
  }

  @Test func `of two edits of one place the first is made`() throws {
    let edits: [WordEdit] = [
      .text(paragraph: 0, range: 0..<2, with: "一"), .text(paragraph: 0, range: 1..<3, with: "二"),
      .text(paragraph: 0, range: 9..<10, with: "三"), .text(paragraph: 7, range: 0..<1, with: "四"),
    ]
    let mending = try WordMending(WordPackage(Self.runs).file(), edits, on: Self.day)
    #expect(mending.made == [true, false, false, false])
  }

  @Test func `words are put into a paragraph that has none`() throws {
    let package = WordPackage("<w:p><w:pPr><w:rPr><w:sz w:val=\"32\"/></w:rPr></w:pPr></w:p>")
    let paragraph = try mended(package, [.text(paragraph: 0, range: 0..<0, with: "甲")]).paragraphs[
      0]
    #expect(paragraph.text == "甲")
    #expect(paragraph.runs.map(\.properties.size) == [32])
  }

  @Test func `letters change in their range alone`() throws {
    let edits: [WordEdit] = [
      .letters(paragraph: 0, range: 1..<4, .font("仿宋_GB2312")),
      .letters(paragraph: 0, range: 1..<4, .size(32)),
      .letters(paragraph: 0, range: 0..<5, .bold(nil)),
    ]
    let paragraph = try mended(WordPackage(Self.runs), edits).paragraphs[0]
    #expect(paragraph.text == "甲乙丙\t丁")
    #expect(paragraph.runs.map { paragraph.text(of: $0.range) } == ["甲", "乙", "丙\t", "丁"])
    #expect(paragraph.runs.map(\.properties.size) == [20, 32, 32, 20])
    #expect(paragraph.runs.map(\.properties.isBold) == [false, false, false, false])
    #expect(paragraph.runs[1].properties.fonts.ascii == "仿宋_GB2312")
    #expect(paragraph.runs[1].properties.fonts.hintsEastAsia)
  }

  @Test func `a paragraph's properties are set, and taken back`() throws {
    let package = WordPackage(
      WordPackage.p("甲", "<w:keepNext/><w:spacing w:line=\"300\"/><w:jc w:val=\"both\"/>"))
    let edits: [WordEdit] = [
      .paragraph(0, .indent(WordIndent(firstLine: 640, firstLineChars: 200))),
      .paragraph(0, .spacing(WordSpacing(line: 579, rule: .exact))),
      .paragraph(0, .alignment(.right)),
      .paragraph(0, .keepsWithNext(nil)), .paragraph(0, .snapsToGrid(false)),
      .paragraph(0, .startsPage(true)),
      .paragraph(0, .controlsWidows(false)), .paragraph(0, .outlineLevel(2)),
    ]
    let file = try mended(package, edits)
    let properties = file.paragraphs[0].properties
    #expect(
      properties.indent
        == WordIndent(firstLine: 640, leftChars: 0, rightChars: 0, firstLineChars: 200))
    #expect(properties.spacing.line == 579 && properties.spacing.rule == .exact)
    #expect(properties.alignment == .right && !properties.keepsWithNext && !properties.snapsToGrid)
    #expect(properties.startsPage && !properties.controlsWidows && properties.outlineLevel == 2)
    let element = try file.element(#require(file.paragraphs[0].node))
    let names = element.first("w:pPr")?.children.map(\.name)
    #expect(
      names == [
        "w:pageBreakBefore", "w:widowControl", "w:snapToGrid", "w:spacing", "w:ind", "w:jc",
        "w:outlineLvl",
      ])
  }

  @Test func `a section's paper is set in the order of the schema`() throws {
    let package = WordPackage("<w:p/><w:sectPr><w:pgSz w:w=\"1\" w:h=\"2\"/><w:cols/></w:sectPr>")
    let margins = WordMargins(
      top: 2098, right: 1474, bottom: 1984, left: 1588, header: 851, footer: 1417)
    let file = try mended(
      package,
      [
        .section(0, .grid(WordGrid(kind: .lines, linePitch: 579))), .section(0, .margins(margins)),
        .section(0, .page(WordPage(width: 11_906, height: 16_838))), .section(0, .titlePage(true)),
      ])
    #expect(file.sections[0].page.width == 11_906 && file.sections[0].margins == margins)
    #expect(file.sections[0].grid.linePitch == 579 && file.sections[0].hasTitlePage)
    let node = try #require(file.sections[0].node)
    #expect(
      try file.element(node).children.map(\.name) == [
        "w:pgSz", "w:pgMar", "w:cols", "w:titlePg", "w:docGrid",
      ])
  }

  @Test func `a table and its rows are set`() throws {
    let row = "<w:tr><w:tc><w:p/></w:tc></w:tr>"
    let file = try mended(
      WordPackage("<w:tbl><w:tblGrid><w:gridCol w:w=\"0\"/></w:tblGrid>\(row)\(row)</w:tbl><w:p/>"),
      [
        .table(0, .grid([8_844])), .table(0, .width(WordWidth(value: 8_844, unit: .twips))),
        .table(0, .fixed(true)), .table(0, .alignment(.center)),
        .row(table: 0, row: 0, .header(true)),
        .row(table: 0, row: 1, .cannotSplit(true)),
      ])
    let table = file.tables[0]
    #expect(table.grid == [8_844] && table.width?.value == 8_844 && table.isFixed)
    #expect(table.alignment == .center)
    #expect(table.rows.map(\.isHeader) == [true, false])
    #expect(table.rows.map(\.cannotSplit) == [false, true])
    let names = try file.element(#require(table.node)).children.map(\.name)
    #expect(names == ["w:tblPr", "w:tblGrid", "w:tr", "w:tr"])
  }

  @Test func `a paragraph is removed where nothing hangs on it`() throws {
    let section = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"
    let body = """
      <w:p/><w:p><w:bookmarkStart w:id="1"/><w:bookmarkEnd w:id="1"/></w:p><w:p><w:bookmarkStart w:id="2"/></w:p>\
      <w:p><w:r><w:br w:type="page"/></w:r></w:p>\(section)<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>\(WordPackage.p("甲"))
      """
    let edits = (0..<6).map { WordEdit.removeParagraph($0) }
    let file = try mended(WordPackage(body), edits)
    #expect(
      file.paragraphs.map { $0.place.name(isAlone: true) } == [
        "第1段", "第2段", "表1第1行第1格", "第3段",
      ])
  }

  @Test func `a mark whose other end lies elsewhere is left beside what goes`() throws {
    let body = """
      <w:p><w:bookmarkStart w:id="1" w:name="甲"/><w:bookmarkStart w:id="2" w:name="乙"/><w:bookmarkEnd w:id="2"/></w:p>\
      <w:p><w:r><w:t>丙</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>
      """
    let zip = try ZipReader(bytes(WordPackage(body), [.removeParagraph(0)]))
    let text = try String(decoding: #require(try zip.part("word/document.xml")), as: UTF8.self)
    #expect(
      text.contains("<w:body><w:bookmarkStart w:id=\"1\" w:name=\"甲\"/><w:p><w:r><w:t>丙</w:t>"))
  }

  @Test func `a paragraph that holds one end of a field stays`() throws {
    let sign = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>"
    let mending = try WordMending(WordPackage(sign + "<w:p/>").file(), [.removeParagraph(0)])
    #expect(mending.made == [false])
  }

  @Test func `comments stand at their words, and those that were there are kept`() throws {
    var package = WordPackage(Self.runs + WordPackage.p("戊"))
    package.comments = "<w:comment w:id=\"4\" w:author=\"张某\"><w:p/></w:comment>"
    let edits: [WordEdit] = [
      .comment(paragraph: 0, range: 1..<3, ["标点不对", "GB/T 15834"]),
      .comment(paragraph: 1, range: 0..<0, ["空"]),
    ]
    let zip = try ZipReader(bytes(package, edits))
    let text = try String(decoding: #require(try zip.part("word/document.xml")), as: UTF8.self)
    #expect(text.contains("甲</w:t></w:r><w:commentRangeStart w:id=\"5\"/>"))
    #expect(
      text.contains(
        "丙</w:t></w:r><w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/></w:r>"))
    #expect(text.contains("<w:commentReference w:id=\"6\"/>"))
    let comments = try XMLReader.tree(of: #require(try zip.part("word/comments.xml"))).root
    #expect(comments.all("w:comment").map { $0["w:id"] } == ["4", "5", "6"])
    #expect(comments.all("w:comment").map { $0["w:author"] } == ["张某", "印发", "印发"])
    #expect(comments.all("w:comment")[1]["w:date"] == "2022-05-12T00:00:00Z")
    #expect(comments.all("w:comment")[1].all("w:p").count == 2)
  }

  @Test func `a first comment brings its part, and the package knows it`() throws {
    var package = WordPackage(
      WordPackage.p("甲") + "<w:sectPr><w:footerReference r:id=\"脚\"/></w:sectPr>")
    package.footers = [("脚", WordPackage.p("一"))]
    let edits: [WordEdit] = [
      .comment(paragraph: 0, range: 0..<1, ["一"]), .comment(paragraph: 1, range: 0..<1, ["二"]),
    ]
    let bytes = try bytes(package, edits)
    let opened = try OfficePackage(bytes)
    let link = try #require(
      try opened.links(of: "word/document.xml").first { $0.kind == "comments" })
    #expect(link.target == "word/comments.xml")
    #expect(opened.contentType(of: link.target)?.hasSuffix("comments+xml") == true)
    let comments = try #require(try opened.tree(link.target)).root
    let words = comments.all("w:comment").map { comment in
      comment.all("w:p").map { $0.all("w:r").compactMap { $0.first("w:t")?.text }.joined() }
    }
    #expect(words == [["一"], ["（页脚1第1段）", "二"]])
    #expect(try WordReader.file(named: "", bytes: bytes).paragraphs.map(\.text) == ["甲", "一"])
  }

  @Test func `parts that nobody touched are the same bytes, and the same edits make the same file`()
    throws
  {
    var package = WordPackage(Self.runs)
    package.styles = "<!-- 原样 --><w:style w:styleId='a'  />"
    package.settings = "<w:zoom w:percent=\"100\"/><w:compat/>"
    let before = try ZipReader(package.bytes)
    let edits: [WordEdit] = [
      .text(paragraph: 0, range: 0..<1, with: "一"), .evenAndOddHeaders(true),
    ]
    let bytes = try bytes(package, edits)
    #expect(try bytes == self.bytes(package, edits))
    let after = try ZipReader(bytes)
    #expect(after.paths == before.paths)
    #expect(try after.part("word/styles.xml") == before.part("word/styles.xml"))
    let settings = try XMLReader.tree(of: #require(try after.part("word/settings.xml"))).root
    #expect(settings.children.map(\.name) == ["w:zoom", "w:evenAndOddHeaders", "w:compat"])
  }

  @Test func `what we do not understand in a changed part is written back`() throws {
    let body = """
      <w:p xmlns:x="urn:x" x:id="1"><!-- 说明 --><x:own x:a="1">字</x:own><w:r><w:t>甲</w:t></w:r><?pi 一 二?></w:p>
      """
    let zip = try ZipReader(
      bytes(WordPackage(body), [.text(paragraph: 0, range: 0..<1, with: "乙")]))
    let text = try String(decoding: #require(try zip.part("word/document.xml")), as: UTF8.self)
    #expect(
      text.contains(
        """
        <w:p xmlns:x="urn:x" x:id="1"><!-- 说明 --><x:own x:a="1">字</x:own><w:r><w:t xml:space="preserve">乙</w:t></w:r>\
        <?pi 一 二?></w:p>
        """))
  }
}

extension WordParagraph {
  fileprivate func text(of range: Range<Int>) -> String {
    String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
  }
}

extension WordFile {
  fileprivate func element(_ node: WordNode) throws -> XMLElement {
    try #require(parts).element(node)
  }
}
