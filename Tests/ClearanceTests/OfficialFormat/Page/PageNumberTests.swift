import Clearance
import Documents
import OfficialLayout
import Records
import Testing

@Suite struct `The page number` {
  /// That of the odd pages or the even ones.
  private static func number(_ file: WordFile, even: Bool = false) throws -> WordParagraph {
    let furniture = file.sections[0].furniture(.footer, even ? .even : .ordinary)
    let paragraphs = (furniture?.blocks ?? []).flatMap(file.paragraphs)
    return try #require(paragraphs.first { !$0.fields.isEmpty })
  }

  private static let evenFoot = #"<w:footerReference w:type="even" r:id="rId7"/>"#

  private static let dashes = "写成“— 1 —”，不写“第”“页”和总页数"

  @Test(arguments: [
    WordCase("as it should be"), WordCase("a letter", of: .letter, xml: { try $0.asLetter() }),
    WordCase(
      "hyphens", "页脚1第1段 错误: 页码写成了“- 1 -”，数字左右应各有一条一字线 → \(dashes)", mends: true,
      edits: {
        let number = try number($0)
        return [
          .text(paragraph: number.index, range: 0..<1, with: "-"),
          .text(paragraph: number.index, range: 4..<5, with: "-"),
        ]
      }),
    WordCase(
      "a format with dashes of its own",
      "页脚1第1段 错误: 页码写成了“— - 1 - —”，数字左右应各有一条一字线 → \(dashes)",
      "页脚2第1段 错误: 页码写成了“— - 1 - —”，数字左右应各有一条一字线 → \(dashes)", mends: true,
      edits: { file in file.sections.indices.map { .section($0, .pageNumberFormat("numberInDash")) }
      }),
    WordCase(
      "第1页", "页脚1第1段 错误: 页码写成了“第1页”，数字左右应各有一条一字线 → \(dashes)", mends: true,
      edits: {
        let number = try number($0)
        return [
          .text(paragraph: number.index, range: 0..<2, with: "第"),
          .text(paragraph: number.index, range: 3..<5, with: "页"),
        ]
      }),
    WordCase(
      "a field that shows nothing yet, between dashes",
      xml: { try $0.replacing(">1</w:t>", with: "></w:t>", in: "word/footerOdd.xml") }),
    WordCase(
      "a field that shows nothing yet, alone",
      "页脚1第1段 错误: 页码写成了“1”，数字左右应各有一条一字线 → \(dashes)", mends: true,
      xml: {
        try $0.replacing(">1</w:t>", with: "></w:t>", in: "word/footerOdd.xml").edited {
          let number = try number($0)
          return [
            .text(paragraph: number.index, range: 0..<2, with: ""),
            .text(paragraph: number.index, range: 2..<4, with: ""),
          ]
        }
      }),
    WordCase(
      "the number alone", "页脚1第1段 错误: 页码写成了“1”，数字左右应各有一条一字线 → \(dashes)", mends: true,
      edits: {
        let number = try number($0)
        return [
          .text(paragraph: number.index, range: 0..<2, with: ""),
          .text(paragraph: number.index, range: 3..<5, with: ""),
        ]
      }),
    WordCase(
      "in the middle", "页脚1第1段 错误: 单页的页码没有居右空一字 → 设为右对齐，右缩进一字", mends: true,
      edits: { [.paragraph(try number($0).index, .alignment(.center))] }),
    WordCase(
      "even pages at the edge", "页脚2第1段 错误: 双页的页码没有居左空一字 → 设为左对齐，左缩进一字", mends: true,
      edits: { [.paragraph(try number($0, even: true).index, .indent(WordIndent()))] }),
    WordCase(
      "小四 in 仿宋", "页脚1第1段 警告: 页码是小四仿宋，应为四号宋体 → 把页码改为四号宋体", mends: true,
      edits: {
        let index = try number($0).index
        return [
          .letters(paragraph: index, range: nil, .font("仿宋")),
          .letters(paragraph: index, range: nil, .size(24)),
        ]
      }),
    WordCase(
      "odd pages like even ones",
      "页脚1第1段 错误: 页码没有分单页和双页 → 在页面设置里选“奇偶页不同”，单页页码居右空一字，双页页码居左空一字", mends: true,
      edits: { _ in [.evenAndOddHeaders(false)] }),
    WordCase(
      "typed by hand", "第1段 错误: 没有页码 → 插入页码，写成“— 1 —”，单页居右、双页居左", mends: true,
      xml: {
        try $0.replacing("PAGE", with: "DATE", in: "word/footerOdd.xml").replacing(
          "PAGE", with: "DATE", in: "word/footerEven.xml")
      }),
    WordCase(
      "none", "第1段 错误: 没有页码 → 插入页码，写成“— 1 —”，单页居右、双页居左", mends: true,
      xml: { try $0.withoutFeet().edited { _ in [.evenAndOddHeaders(false)] } }),
    WordCase(
      "none on a page that lies", of: .landscape, "第1段 错误: 没有页码 → 插入页码，写成“— 1 —”，单页居右、双页居左",
      mends: true, xml: { try $0.withoutFeet() }),
    WordCase(
      "other words at the foot", "第1段 错误: 没有页码 → 插入页码，写成“— 1 —”，单页居右、双页居左",
      xml: {
        try $0.replacing("PAGE", with: "DATE", in: "word/footerOdd.xml").replacing(
          "PAGE", with: "DATE", in: "word/footerEven.xml"
        ).edited { [.text(paragraph: try $0.paragraph("— 1 —"), range: 0..<1, with: "内部资料")] }
      }),
    WordCase(
      "one for odd pages and even ones",
      "页脚1第1段 错误: 页码没有分单页和双页 → 在页面设置里选“奇偶页不同”，单页页码居右空一字，双页页码居左空一字", mends: true,
      xml: {
        try $0.replacing(Self.evenFoot, with: "").edited {
          [
            .evenAndOddHeaders(false), .paragraph(try number($0).index, .alignment(.center)),
          ]
        }
      }),
  ])
  func `PG-11: stands between dashes at the outer edge`(_ one: WordCase) throws {
    try one.check("PG-11")
  }

  private static func footer(_ distance: Int) -> @Sendable (WordFile) -> [WordEdit] {
    { file in
      var margins = file.sections[0].margins
      margins.footer = distance
      return [.section(0, .margins(margins))]
    }
  }

  @Test(arguments: [
    WordCase("25 mm"), WordCase("half a millimetre less", edits: footer(1389)),
    WordCase(
      "that of Word",
      "第1段 警告: 页码的一字线在版心下16.9毫米处，应为7毫米 → 页脚距边界设为25毫米，页码行距设为固定值16磅", mends: true,
      edits: footer(851)),
  ])
  func `PG-12: is 7 mm below the type area`(_ one: WordCase) throws { try one.check("PG-12") }

  @Test(arguments: [
    WordCase("of a notice"), WordCase("of a letter", of: .letter, xml: { try $0.asLetter() }),
    WordCase(
      "of a letter whose first page has a foot of its own", of: .letter,
      "页脚3第1段 错误: 信函的首页有页码 → 在页面设置里选“首页不同”，首页页脚留空", mends: true,
      xml: { sample in
        try sample.asLetter().edited { file in
          let number = WordNewParagraph([], [.words("第"), .pageNumber, .words("页")])
          return [.furniture(section: 0, .footer, .first, [number])]
        }
      }),
    WordCase(
      "of a letter like other pages", of: .letter,
      "页脚1第1段 错误: 信函的首页有页码 → 在页面设置里选“首页不同”，首页页脚留空", mends: true,
      xml: { try $0.asLetter().edited { _ in [.section(0, .titlePage(false))] } }),
  ])
  func `PG-13: is not on the first page of a letter`(_ one: WordCase) throws {
    try one.check("PG-13")
  }

  private static let turned = "上28毫米、右37毫米、下26毫米、左35毫米"

  @Test(arguments: [
    WordCase("upright pages"), WordCase("turned", of: .landscape),
    WordCase(
      "margins that are not turned", of: .landscape,
      "第12段 警告: 第2节的横排页的页边距是上37毫米、右26毫米、下35毫米、左28毫米，应为\(turned) → 把横排页的页边距改为\(turned)",
      mends: true,
      edits: { file in
        var margins = file.sections[1].margins
        (margins.top, margins.right, margins.bottom, margins.left) = (2098, 1474, 1984, 1588)
        return [.section(1, .margins(margins))]
      }),
  ])
  func `PG-17: of a page that lies is where the others have theirs`(_ one: WordCase) throws {
    try one.check("PG-17")
  }

  @Test func `PG-17: at the foot of a page that lies is worth a note`() throws {
    var layout = LayoutProfile.classic
    layout.landscapePageNumber = .foot
    let sample = WordSample(WordDocument.landscape, layout: layout)
    #expect(
      try sample.findings(of: "PG-17") == [
        "页脚1第1段 提示: 横排页的页码在页面下方，转过来装订就不在其他页码的位置 → "
          + "把页码放进页眉里竖排的文本框，使它与竖排页的页码在同一位置；不装订的可以不改"
      ])
  }
}

extension WordSample {
  /// As if nobody had thought of page numbers.
  fileprivate func withoutFeet() throws -> WordSample {
    try without(["w:headerReference", "w:footerReference"])
  }

  static let landscape = WordSample(WordDocument.landscape)
}
