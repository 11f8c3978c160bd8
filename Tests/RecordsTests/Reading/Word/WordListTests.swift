import Testing

@testable import Records

/// Numbers that stand in no text (自动编号).
@Suite struct WordListTests {
  private static let numbering = """
    <w:abstractNum w:abstractNumId="0">\
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/>\
    <w:pPr><w:ind w:left="840" w:hanging="840"/></w:pPr></w:lvl>\
    <w:lvl w:ilvl="1"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>\
    <w:lvl w:ilvl="2"><w:isLgl/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3"/></w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>\
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
    """

  private func paragraphs(_ items: [(list: Int, level: Int)]) throws -> [WordParagraph] {
    let body = items.map { item in
      WordPackage.p(
        "甲", "<w:numPr><w:ilvl w:val=\"\(item.level)\"/><w:numId w:val=\"\(item.list)\"/></w:numPr>"
      )
    }
    var package = WordPackage(body.joined())
    package.numbering = Self.numbering
    return try package.file().paragraphs
  }

  @Test func `numbers count down the file, and begin again below a higher one`() throws {
    let items = [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1), (1, 2), (2, 0), (1, 0)]
    #expect(
      try paragraphs(items).map(\.label) == [
        "一、", "（一）", "（二）", "二、", "（一）", "2.1", "●", "三、",
      ])
  }

  @Test func `a use of a list may begin where it wants`() throws {
    #expect(try paragraphs([(1, 0), (3, 0), (3, 0)]).map(\.label) == ["一、", "五、", "六、"])
  }

  @Test func `a list indents its paragraphs, and one that is not there does nothing`() throws {
    let all = try paragraphs([(1, 0), (9, 0)])
    #expect(all.map(\.properties.indent.left) == [840, 0])
    #expect(all.map(\.label) == ["一、", nil])
  }

  @Test(arguments: [
    ("decimal", 12, "12"), ("chineseCounting", 12, "十二"), ("chineseLegalSimplified", 12, "拾贰"),
    ("ideographTraditional", 3, "丙"), ("decimalEnclosedCircle", 20, "⑳"),
    ("decimalEnclosedCircle", 21, "21"),
    ("decimalFullWidth", 12, "１２"), ("decimalZero", 7, "07"), ("upperLetter", 28, "BB"),
    ("lowerLetter", 26, "z"), ("upperRoman", 1994, "MCMXCIV"), ("lowerRoman", 4, "iv"),
    ("lowerLetter", 100_000, "100000"), ("upperRoman", -1, "-1"), ("bullet", 3, ""),
    ("unheardOf", 3, "3"),
  ])
  func `a number is written in the format of its list`(format: String, number: Int, text: String) {
    #expect(WordNumberFormat(format).text(number) == text)
  }
}
