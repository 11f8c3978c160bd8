import Clearance
import Records
import Testing

@Suite struct `The letterhead on its page` {
  /// The empty line that keeps the mark at its height.
  private static func spacer(_ file: WordFile) throws -> WordParagraph {
    let mark = try file.paragraph("演示市市场监督管理局文件")
    return file.paragraphs[mark - 1]
  }

  private static func spacer(_ more: Int) -> @Sendable (WordFile) throws -> [WordEdit] {
    { file in
      let paragraph = try spacer(file)
      var spacing = paragraph.properties.spacing
      spacing.line += more
      return [.paragraph(paragraph.index, .spacing(spacing))]
    }
  }

  private static let table = (
    before: """
    <w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="8844"/></w:tblGrid>\
    <w:tr><w:tc><w:tcPr><w:tcW w:w="8844" w:type="dxa"/></w:tcPr>
    """, after: "</w:tc></w:tr></w:tbl>"
  )

  private static func lowered(_ paragraph: WordParagraph, by twips: Int) -> WordSpacing {
    var spacing = paragraph.properties.spacing
    spacing.line -= twips
    return spacing
  }

  private static let lift = "调整发文机关标志上面的空行，使它的上边缘在版心下35毫米处"

  @Test(arguments: [
    WordCase("35 mm"), WordCase("half a millimetre more", edits: spacer(28)),
    WordCase(
      "37 mm less 35", "第5段 错误: 发文机关标志上边缘距版心上边缘约25毫米，应为35毫米 → \(lift)", mends: true,
      edits: spacer(-567)),
    WordCase("no letterhead", of: .plain),
    WordCase("a letter", of: .letter, xml: { try $0.asLetter() }),
    WordCase("a letter with its mark on the paper", of: WordSample(WordDocument.realLetter)),
    WordCase(
      "a letter with its mark too low", of: WordSample(WordDocument.realLetter),
      "文本框1第1段 错误: 发文机关标志上边缘距纸的上边约40.4毫米，应为30毫米 → 移动发文机关标志所在的文本框，使它的上边缘距纸的上边30毫米",
      mends: true,
      edits: { file in
        let box = try #require(file.shapes.first)
        return [.shape(0, .top(try #require(box.y?.distance) + 360_000))]
      }),
    WordCase("in a table", xml: { try $0.wrapping("演示市市场监督管理局文件", table.before, table.after) }),
    WordCase(
      "in a table that stands too high",
      "表1第1行第1格 错误: 发文机关标志上边缘距版心上边缘约25毫米，应为35毫米 → \(lift)", mends: true,
      xml: {
        try $0.wrapping("演示市市场监督管理局文件", table.before, table.after).edited { file in
          let mark = try file.paragraph("演示市市场监督管理局文件")
          return [.paragraph(mark - 1, .spacing(lowered(file.paragraphs[mark - 1], by: 567)))]
        }
      }),
    WordCase(
      "in a box that stands too low",
      "文本框1第1段 错误: 发文机关标志上边缘距版心上边缘约46.5毫米，应为35毫米 → "
        + "移动发文机关标志所在的文本框，使它的上边缘在版心下35毫米处",
      mends: true,
      edits: { file in
        let mark = file.paragraphs[try file.paragraph("演示市市场监督管理局文件")]
        let height = mark.properties.spacing.line * 635
        let box = WordNewBox(
          "标志", left: 1_008_000, top: 82 * 36_000, width: 5_616_000, height: height)
        return [
          .box(
            [.paragraph(mark.index)], box, on: WordNewParagraph([]),
            .before(.paragraph(mark.index)))
        ]
      }),
    WordCase(
      "in a box in the middle of which it stands",
      xml: { sample in
        let file = try sample.file
        let mark = file.paragraphs[try file.paragraph("演示市市场监督管理局文件")]
        let line = mark.properties.spacing.line * 635
        return try sample.edited { _ in
          let box = WordNewBox(
            "标志", left: 1_008_000, top: 72 * 36_000 - line / 2, width: 5_616_000, height: 2 * line)
          return [
            .box(
              [.paragraph(mark.index)], box, on: WordNewParagraph([]),
              .before(.paragraph(mark.index)))
          ]
        }.replacing("bIns=\"0\" anchor=\"b\"", with: "bIns=\"0\" anchor=\"ctr\"")
      }),
  ])
  func `PG-10: has its mark 35 mm below the type area`(_ one: WordCase) throws {
    try one.check("PG-10")
  }

  /// The paragraph that carries the rule.
  private static func rule(_ file: WordFile) throws -> WordParagraph {
    try #require(file.paragraphs.first { $0.properties.borders.top?.color == "FF0000" })
  }

  @Test(arguments: [
    WordCase("4 mm"), WordCase("no letterhead", of: .plain),
    WordCase(
      "no rule", "第8段 错误: 发文字号下没有红色分隔线 → 在发文字号下4毫米处加一条红色横线，与版心等宽", mends: true,
      edits: { [.paragraph(try rule($0).index, .borders(nil))] }),
    WordCase(
      "an indented rule", "第9段 错误: 版头的红色分隔线宽136毫米，应与版心等宽（156毫米） → 取消分隔线所在段落的缩进", mends: true,
      edits: { [.paragraph(try rule($0).index, .indent(WordIndent(left: 567, right: 567)))] }),
    WordCase(
      "two millimetres too low",
      "第9段 错误: 版头的红色分隔线在发文字号下6毫米，应为4毫米 → 调整分隔线所在段落的段前间距", mends: true,
      edits: {
        let rule = try rule($0)
        var spacing = rule.properties.spacing
        spacing.before += 113
        return [.paragraph(rule.index, .spacing(spacing))]
      }),
  ])
  func `PG-09: has its rule 4 mm below the number`(_ one: WordCase) throws {
    try one.check("PG-09")
  }

  @Test(arguments: [
    WordCase("in order"), WordCase("no letterhead", of: .plain),
    WordCase(
      "the urgency first", "第1段 错误: 紧急程度、密级、份号的次序不对 → 自上而下写份号、密级、紧急程度", mends: true,
      edits: {
        file in
        [("000123", "特急"), ("特急", "000123")].compactMap { old, new in
          guard let index = try? file.paragraph(old) else { return nil }
          return .text(paragraph: index, range: 0..<old.unicodeScalars.count, with: new)
        }
      }),
  ])
  func `HD-05: has 份号, 密级 and 紧急程度 in order`(_ one: WordCase) throws {
    try one.check("HD-05")
  }
}
