import Clearance
import Records
import Testing

@Suite struct `The letters` {
  private static func letters(
    _ words: String, _ range: Range<Int>? = nil, _ settings: WordLetterSetting...
  ) -> @Sendable (WordFile) throws -> [WordEdit] {
    { file in
      let index = try file.paragraph(words)
      return settings.map { .letters(paragraph: index, range: range, $0) }
    }
  }

  @Test(arguments: [
    WordCase("another maker's 仿宋", edits: letters("为保障", nil, .font("方正仿宋_GBK"))),
    WordCase("words in 楷体", edits: letters("为保障", 3..<7, .font("楷体_GB2312"))),
    WordCase(
      "小四宋体", "第15段 警告: 这一段正文是小四宋体，应为三号仿宋 → 把正文改为三号仿宋", mends: true,
      edits: letters("为保障", nil, .font("宋体"), .size(24))),
    WordCase(
      "a word from the web", "第15段 警告: 这一段正文是三号“微软雅黑”，应为三号仿宋 → 把正文改为三号仿宋", mends: true,
      edits: letters("为保障", 3..<7, .font("微软雅黑"))),
  ])
  func `PG-06: of the text are 三号仿宋`(_ one: WordCase) throws { try one.check("PG-06") }

  @Test(arguments: [
    WordCase("华文中宋", edits: letters("演示市市场监督管理局", nil, .font("华文中宋"))),
    WordCase(
      "宋体", "第12段 警告: 标题是二号宋体，应为二号小标宋 → 把标题改为二号小标宋", mends: true,
      edits: letters("演示市市场监督管理局\u{0B}", nil, .font("宋体"))),
    WordCase(
      "小二黑体", "第12段 警告: 标题是小二黑体，应为二号小标宋 → 把标题改为二号小标宋", mends: true,
      edits: letters("演示市市场监督管理局\u{0B}", nil, .font("黑体"), .size(36))),
  ])
  func `PG-07: of the title are 二号小标宋`(_ one: WordCase) throws { try one.check("PG-07") }

  @Test(arguments: [
    WordCase("nearly black", edits: letters("为保障", nil, .color("0D0D0D"))),
    WordCase("a red mark", edits: letters("演示市市场监督管理局文件", nil, .color("E60012"))),
    WordCase(
      "a red star in a box",
      xml: {
        try $0.appending(
          xml: """
            <w:p><w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r>\
            <w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>★</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>\
            </a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>
            """)
      }),
    WordCase(
      "a blue word", "第15段 错误: 这一段有蓝色的文字，应为黑色 → 把文字颜色改为黑色（自动）", mends: true,
      edits: letters("为保障", 3..<7, .color("0563C1"))),
    WordCase(
      "a grey paragraph", "第15段 错误: 这一段有灰色的文字，应为黑色 → 把文字颜色改为黑色（自动）", mends: true,
      edits: letters("为保障", nil, .color("595959"))),
    WordCase(
      "a red title", "第12段 错误: 这一段有红色的文字，应为黑色 → 把文字颜色改为黑色（自动）", mends: true,
      edits: letters("演示市市场监督管理局\u{0B}", nil, .color("FF0000"))),
  ])
  func `PG-08: are black, and the mark is red`(_ one: WordCase) throws { try one.check("PG-08") }

  @Test(arguments: [
    WordCase("in the Chinese font"),
    WordCase(
      "quotation marks in a Latin font", "第15段 警告: 这一段的引号用的是西文字体 → 把这些标点改成与前后文字相同的中文字体", mends: true
    ) {
      try $0.replacing(
        #"<w:t xml:space="preserve">为保障食品安全，按照“"#,
        with:
          ##"<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312" w:hint="default"/></w:rPr><w:t xml:space="preserve">为保障食品安全，按照“"##
      )
    },
    WordCase("no font by name", "第15段 警告: 这一段文字用的是主题字体 → 选中文字，在字体对话框里重新选定中文字体", mends: true) {
      try $0.replacing(
        #"<w:t xml:space="preserve">为保障食品安全，按照“"#,
        with:
          ##"<w:rPr><w:rFonts w:asciiTheme="minorEastAsia" w:hAnsiTheme="minorEastAsia" w:eastAsiaTheme="minorEastAsia"/></w:rPr><w:t xml:space="preserve">为保障食品安全，按照“"##
      )
    },
  ])
  func `PG-14: have a font by name`(_ one: WordCase) throws { try one.check("PG-14") }

  private static let remove = "取消正文里的这些格式"

  @Test(arguments: [
    WordCase("plain"),
    WordCase(
      "a bold heading before its text", of: .runIn, edits: letters("一、提高认识。", 0..<7, .bold(true))),
    WordCase(
      "bold", "第15段 警告: 正文这一段用了加粗 → \(remove)", mends: true,
      edits: letters("为保障", 3..<7, .bold(true))),
    WordCase(
      "highlighted and underlined", "第15段 警告: 正文这一段用了下划线 → \(remove)",
      "第15段 警告: 正文这一段用了突出显示 → \(remove)", mends: true,
      edits: letters("为保障", 3..<7, .underline("single"), .highlight("yellow"))),
    WordCase(
      "italic", "第15段 警告: 正文这一段用了倾斜 → \(remove)", mends: true,
      edits: letters("为保障", nil, .italic(true))),
  ])
  func `PG-15: are not made to stand out by hand`(_ one: WordCase) throws {
    try one.check("PG-15")
  }

  @Test func `PG-16: are in fonts of this machine`() throws {
    let installed: Set = ["仿宋_GB2312", "黑体", "楷体_GB2312", "宋体", "方正小标宋简体"]
    #expect(try WordSample.notice.findings(of: "PG-16", fonts: installed) == [])
    #expect(
      try WordSample.notice.findings(of: "PG-16", fonts: installed.subtracting(["方正小标宋简体"])) == [
        "第5段 提示: 本机没有字体“方正小标宋简体”，显示和打印时会换成别的字体 → 在装有这个字体的电脑上打印，或者换用本机有的同类字体"
      ])
    #expect(try WordSample.notice.findings(of: "PG-16") == [])
  }
}

extension WordSample {
  /// A heading and its text in one paragraph.
  static let runIn = WordSample(WordDocument.runIn)
}
