import Testing

@testable import Records

/// How paragraphs and letters look when defaults, styles and their own properties are taken together.
@Suite struct WordLookTests {
  private static let styles = """
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsiaTheme="minorEastAsia"/>\
    <w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault>\
    </w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>\
    <w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="b"><w:name w:val="正文文字"/><w:basedOn w:val="a"/>\
    <w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>\
    <w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/><w:b/><w:sz w:val="32"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="loop"><w:basedOn w:val="pool"/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="pool"><w:basedOn w:val="loop"/></w:style>\
    <w:style w:type="character" w:styleId="c"><w:rPr><w:b/><w:color w:val="ff0000"/></w:rPr></w:style>\
    <w:style w:type="table" w:styleId="t"><w:pPr><w:spacing w:line="360" w:lineRule="exact"/></w:pPr></w:style>
    """

  private func paragraphs(_ body: String) throws -> [WordParagraph] {
    var package = WordPackage(body)
    package.styles = Self.styles
    return try package.file().paragraphs
  }

  @Test func `a style comes over the defaults, and the paragraph's own word over the style`() throws
  {
    let style = "<w:pStyle w:val=\"b\"/>"
    let all = try paragraphs(
      WordPackage.p("一") + WordPackage.p("二", style)
        + WordPackage.p(
          "三", style + "<w:jc w:val=\"center\"/><w:ind w:firstLineChars=\"0\" w:hanging=\"200\"/>"))
    #expect(all.map(\.properties.alignment) == [.both, .both, .center])
    #expect(all.map(\.properties.spacing.after) == [160, 160, 160])
    #expect(all.map(\.properties.controlsWidows) == [false, false, false])
    #expect(all.map(\.properties.indent.firstLine) == [0, 640, -200])
    #expect(all.map(\.properties.indent.firstLineChars) == [nil, 200, 0])
    #expect(all.map(\.properties.styleName) == ["Normal", "正文文字", "正文文字"])
    #expect(all.map { $0.runs[0].properties.size } == [21, 32, 32])
  }

  @Test func `a name takes the place of a theme's font, and a theme's that of a name`() throws {
    let themed = "<w:rFonts w:eastAsia=\"黑体\" w:eastAsiaTheme=\"majorEastAsia\"/>"
    let fonts = try paragraphs(
      WordPackage.p("一") + WordPackage.p("二", "<w:pStyle w:val=\"b\"/>")
        + WordPackage.p("三", run: themed)
    ).map { $0.runs[0].properties.fonts }
    #expect(fonts.map { $0.themed.contains(.eastAsia) } == [true, false, true])
    #expect(fonts.map(\.eastAsia) == ["Times New Roman", "仿宋_GB2312", "黑体"])
    #expect(fonts.map(\.ascii) == ["Calibri", "Calibri", "Calibri"])
  }

  @Test func `bold in both styles is not bold, and said outright it is`() throws {
    let style = "<w:pStyle w:val=\"b\"/>"
    let runs = try paragraphs(
      WordPackage.p("一", style) + WordPackage.p("二", style, run: "<w:rStyle w:val=\"c\"/>")
        + WordPackage.p("三", style, run: "<w:rStyle w:val=\"c\"/><w:b/>")
        + WordPackage.p("四", run: "<w:rStyle w:val=\"c\"/>")
    ).map { $0.runs[0].properties }
    #expect(runs.map(\.isBold) == [true, false, true, true])
    #expect(runs.map(\.color) == [nil, "FF0000", "FF0000", "FF0000"])
  }

  @Test func `styles based on each other come to an end`() throws {
    let all = try paragraphs(WordPackage.p("一", "<w:pStyle w:val=\"loop\"/>"))
    #expect(all[0].properties.alignment == .right)
  }

  @Test func `a table's style lies under that of its paragraphs`() throws {
    let body = """
      <w:tbl><w:tblPr><w:tblStyle w:val="t"/></w:tblPr><w:tr><w:tc>\(WordPackage.p("一"))</w:tc></w:tr></w:tbl>
      """
    let spacing = try paragraphs(body)[0].properties.spacing
    #expect(spacing == WordSpacing(after: 160, line: 360, rule: .exact))
  }

  @Test(
    arguments: [
      ("甲", "黑体"), ("A", "Arial"), ("1", "Arial"), ("“", "宋体"), ("—", "宋体"), ("，", "黑体"),
      ("é", "宋体"),
    ] as [(Unicode.Scalar, String)])
  func `the font of a letter is chosen by what letter it is`(letter: Unicode.Scalar, font: String) {
    var fonts = WordFonts(ascii: "Arial", highANSI: "宋体", eastAsia: "黑体", complex: nil)
    #expect(fonts.name(for: letter) == font)
    fonts.hintsEastAsia = true
    #expect(fonts.name(for: "“") == "黑体")
  }

  @Test func `every property is read`() throws {
    let own = """
      <w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:framePr/><w:numPr><w:numId w:val="0"/></w:numPr>\
      <w:pBdr><w:top w:val="single" w:sz="12" w:space="1" w:color="FF0000"/><w:bottom w:val="nil"/></w:pBdr>\
      <w:tabs><w:tab w:val="right" w:pos="8844"/></w:tabs><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/>\
      <w:autoSpaceDN w:val="off"/><w:snapToGrid w:val="false"/><w:outlineLvl w:val="1"/>\
      <w:rPr><w:sz w:val="2"/></w:rPr>
      """
    let letters = """
      <w:i/><w:strike/><w:vanish/><w:spacing w:val="-5"/><w:w w:val="80"/><w:position w:val="6"/>\
      <w:highlight w:val="yellow"/><w:u w:val="single"/><w:shd w:fill="d9d9d9"/><w:vertAlign w:val="superscript"/>
      """
    let paragraph = try #require(try paragraphs(WordPackage.p("一", own, run: letters)).first)
    let properties = paragraph.properties
    #expect(properties.keepsWithNext && properties.keepsLines && properties.startsPage)
    #expect(properties.isFramed && properties.numbering == nil)
    #expect(
      properties.borders.top == WordBorder(style: "single", width: 12, space: 1, color: "FF0000"))
    #expect(properties.borders.bottom == nil)
    #expect(properties.tabs == [WordTab(position: 8_844, alignment: "right")])
    #expect(!properties.hangsPunctuation && !properties.spacesLatin && !properties.spacesDigits)
    #expect(!properties.snapsToGrid && properties.outlineLevel == 1 && properties.mark.size == 2)
    let run = paragraph.runs[0].properties
    #expect(run.isItalic && run.isStruck && run.isHidden)
    #expect([run.spacing, run.scale, run.position] == [-5, 80, 6])
    #expect([run.highlight, run.underline, run.shading] == ["yellow", "single", "D9D9D9"])
    #expect(run.verticalPosition == "superscript")
  }
}
