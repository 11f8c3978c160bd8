import Diagnostics
import Testing

@testable import Records

/// What a paragraph says, and where it stands.
@Suite struct WordReaderTests {
  private static func p(_ text: String) -> String { WordPackage.p(text) }

  private func texts(_ body: String) throws -> [String] {
    try WordPackage(body).file().paragraphs.map(\.text)
  }

  @Test(arguments: [
    ("<w:r><w:t>一</w:t><w:tab/><w:t>二</w:t></w:r>", "一\t二"),
    ("<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:cr/></w:r>", "一\u{0B}二\u{0B}"),
    ("<w:r><w:br w:type=\"page\"/><w:t>一</w:t></w:r>", "\u{0C}一"),
    ("<w:r><w:t> 一\n二 </w:t></w:r>", "一 二"), ("<w:r><w:t>一\t二</w:t></w:r>", "一\t二"),
    ("<w:r><w:t xml:space=\"preserve\"> 一 </w:t></w:r>", " 一 "),
    ("<w:r><w:t>一</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>二</w:t></w:r>", "一\u{2011}二"),
    ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>", "\u{F0FE}"),
    ("<w:hyperlink><w:r><w:t>一</w:t></w:r></w:hyperlink>", "一"),
    ("<w:sdt><w:sdtContent><w:r><w:t>一</w:t></w:r></w:sdtContent></w:sdt>", "一"),
    ("<w:smartTag><w:r><w:t>一</w:t></w:r></w:smartTag><w:proofErr/>", "一"),
    (
      "<w:r><w:ruby><w:rt><w:r><w:t>yī</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>一</w:t></w:r></w:rubyBase></w:ruby></w:r>",
      "一"
    ),
    ("<w:r/>", ""),
  ])
  func `the words are those that are printed`(content: String, text: String) throws {
    #expect(try texts("<w:p>\(content)</w:p>") == [text])
  }

  @Test func `insertions are accepted and deletions left out`() throws {
    let body = """
      <w:p><w:r><w:t>甲</w:t></w:r><w:ins w:id="1"><w:r><w:t>乙</w:t></w:r></w:ins>\
      <w:del w:id="2"><w:r><w:delText>丙</w:delText></w:r></w:del>\
      <w:moveFrom w:id="3"><w:r><w:t>丁</w:t></w:r></w:moveFrom>\
      <w:moveTo w:id="4"><w:r><w:t>戊</w:t></w:r></w:moveTo></w:p>\
      <w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>\
      <w:del w:id="6"><w:r><w:delText>己</w:delText></w:r></w:del></w:p>
      """
    #expect(try texts(body) == ["甲乙戊"])
  }

  @Test func `a field shows its result, in one paragraph or over several`() throws {
    let sign = { (kind: String) in "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
    let body = """
      <w:p>\(sign("begin"))<w:r><w:instrText> PAGE </w:instrText></w:r>\(sign("separate"))\
      <w:r><w:t>3</w:t></w:r>\(sign("end"))<w:r><w:t>页</w:t></w:r></w:p>\
      <w:p><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p>\
      <w:p>\(sign("begin"))<w:r><w:instrText>TOC</w:instrText><w:t>不印</w:t></w:r>\(sign("separate"))\
      <w:r><w:t>目</w:t></w:r></w:p><w:p><w:r><w:t>录</w:t></w:r>\(sign("end"))</w:p>
      """
    let paragraphs = try WordPackage(body).file().paragraphs
    #expect(paragraphs.map(\.text) == ["3页", "9", "目", "录"])
    #expect(paragraphs.map { $0.fields.map(\.name) } == [["PAGE"], ["NUMPAGES"], [], ["TOC"]])
    #expect(paragraphs[0].fields.map(\.range) == [0..<1])
  }

  @Test func `the first of several choices is read, and its text stands once`() throws {
    let box = { (text: String) in
      "<wps:wsp><wps:txbx><w:txbxContent>\(Self.p(text))</w:txbxContent></wps:txbx></wps:wsp>"
    }
    let body = """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>\
      <wp:positionV relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionV>\
      <wp:extent cx="720000" cy="180000"/><a:graphic><a:graphicData>\(box("框内"))</a:graphicData></a:graphic>\
      </wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>\
      \(Self.p("框内"))</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>\
      <w:r><w:t>框外</w:t></w:r></w:p>
      """
    let file = try WordPackage(body).file()
    #expect(file.paragraphs.map(\.text) == ["框外", "框内"])
    let shape = try #require(file.shapes.first)
    #expect(file.shapes.count == 1)
    #expect(shape.kind == .textBox)
    #expect(shape.anchor == 0)
    #expect([shape.width, shape.height, shape.y?.distance] == [720_000, 180_000, 360_000])
    #expect(shape.y?.origin == "page")
    #expect(file.paragraphs[1].place == WordPlace(room: .textBox(1), number: 1, isInTextBox: true))
  }

  @Test func `what hangs on a footer, or stands in a table there, is printed with the footer`()
    throws
  {
    var package = WordPackage(
      "<w:p/><w:sectPr><w:footerReference w:type=\"default\" r:id=\"脚\"/></w:sectPr>")
    let box = """
      <w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(Self.p("框"))</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>
      """
    package.footers = [("脚", box + "<w:tbl><w:tr><w:tc>\(Self.p("格"))</w:tc></w:tr></w:tbl>")]
    let places = try package.file().paragraphs.map(\.place)
    #expect(places.map(\.isInText) == [true, false, false, false])
    #expect(places.map(\.isInTextBox) == [false, false, true, false])
    #expect(places[3].room == .cell(table: 1, row: 1, cell: 1))
  }

  @Test func `a red line is seen in both kinds of drawing`() throws {
    let body = """
      <w:p><w:r><w:drawing><wp:anchor><wp:extent cx="5616000" cy="0"/><a:graphic><a:graphicData><wps:wsp>\
      <wps:spPr><a:prstGeom prst="line"/><a:ln w="19050"><a:solidFill><a:srgbClr val="ff0000"/></a:solidFill></a:ln>\
      </wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>\
      <w:p><w:r><w:pict><v:line style="position:absolute" from="0,0" to="442pt,0" strokecolor="red" \
      strokeweight="1.5pt"/></w:pict></w:r></w:p>
      """
    let shapes = try WordPackage(body).file().shapes
    #expect(shapes.map(\.kind) == [.line, .line])
    #expect(shapes.map(\.lineColor) == ["FF0000", "FF0000"])
    #expect(shapes.map(\.lineWidth) == [19_050, 19_050])
    #expect(shapes.map(\.width) == [5_616_000, 5_613_400])
  }

  @Test func `the Strict form of the standard is the same to us`() throws {
    var package = WordPackage(
      WordPackage.p(
        "一", "<w:jc w:val=\"end\"/><w:ind w:start=\"20mm\"/>", run: "<w:sz w:val=\"16pt\"/>"))
    package.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    let paragraph = try #require(try package.file().paragraphs.first)
    #expect(paragraph.text == "一")
    #expect(paragraph.properties.alignment == .right)
    #expect(paragraph.properties.indent.left == 1133)
    #expect(paragraph.runs.map(\.properties.size) == [32])
  }

  @Test func `a place is named as a person looks for it`() throws {
    let cell = { (content: String) in "<w:tc>\(content)</w:tc>" }
    var package = WordPackage(
      """
      \(Self.p("甲"))<w:p/><w:tbl><w:tr>\(cell(Self.p("乙")))\(cell(Self.p("丙") + Self.p("丁")))</w:tr></w:tbl>\
      \(Self.p("戊"))<w:sectPr><w:footerReference w:type="default" r:id="Foot"/></w:sectPr>
      """)
    package.footers = [("Foot", Self.p("己"))]
    let file = try package.file()
    let names = file.paragraphs.indices.map { "\(file.location(paragraph: $0))" }
    #expect(
      names == [
        "文件.docx:第1段:第1字", "文件.docx:第2段:第1字", "文件.docx:表1第1行第1格:第1字",
        "文件.docx:表1第1行第2格第1段:第1字", "文件.docx:表1第1行第2格第2段:第1字", "文件.docx:第3段:第1字",
        "文件.docx:页脚1第1段:第1字",
      ])
    #expect(file.source.text == "甲\n\n乙\n丙\n丁\n戊\n己")
    #expect(file.paragraphs.map(\.place.isInText) == [true, true, true, true, true, true, false])
  }
}
