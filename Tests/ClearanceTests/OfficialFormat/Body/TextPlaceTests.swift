import Clearance
import Documents
import Records
import Testing

@Suite struct `The place of the text` {
  @Test(arguments: [
    WordCase("flush left"),
    WordCase(
      "two characters in", "第14段 错误: 主送机关没有顶格 → 取消主送机关的缩进和前面的空格", mends: true,
      edits: { [.paragraph(try $0.paragraph("各县"), .indent(WordIndent(firstLine: 630)))] }),
    WordCase(
      "spaces", "第14段 错误: 主送机关没有顶格 → 取消主送机关的缩进和前面的空格", mends: true,
      edits: { [.text(paragraph: try $0.paragraph("各县"), range: 0..<0, with: "　　")] }),
  ])
  func `TO-02: the addressees begin at the edge`(_ one: WordCase) throws { try one.check("TO-02") }

  @Test(arguments: [
    WordCase("text on it"), WordCase("a plain text", of: .plain),
    WordCase(
      "none", "第15段 错误: 首页没有正文，正文从第2面才开始 → 缩小发文机关标志，或者把主送机关移到版记里“抄送”的上面",
      edits: { [.paragraph(try $0.paragraph("为保障"), .startsPage(true))] }),
  ])
  func `BD-01: the first page shows text`(_ one: WordCase) throws { try one.check("BD-01") }

  private static let empty = #"<w:p><w:pPr><w:pStyle w:val="Heading1"/>"#

  @Test(arguments: [
    WordCase("none"),
    WordCase("after a table", of: .plain),
    WordCase("before the sign-off", of: .landscape),
    WordCase(
      "two", of: .short, "第5段 警告: 正文段落之间有2个空行 → 删去正文里的空行", mends: true,
      xml: {
        try $0.replacing("甲。</w:t></w:r></w:p>", with: "甲。</w:t></w:r></w:p><w:p/><w:p/>")
      }),
  ])
  func `BD-03: no blank lines are between paragraphs`(_ one: WordCase) throws {
    try one.check("BD-03")
  }

  private static func font(_ words: String, _ font: String)
    -> @Sendable (WordFile) throws -> [WordEdit]
  {
    { [.letters(paragraph: try $0.paragraph(words), range: nil, .font(font))] }
  }

  private static let faces = "第一层用三号黑体，第二层用三号楷体，第三、四层用三号仿宋"

  @Test(arguments: [
    WordCase("as they should be"), WordCase("another maker's", edits: font("一、", "方正黑体_GBK")),
    WordCase(
      "the first in 仿宋", "第16段 警告: 这一段第一层标题是三号仿宋，应为三号黑体 → \(faces)", mends: true,
      edits: font("一、", "仿宋")),
    WordCase(
      "the second in 黑体", "第17段 警告: 这一段第二层标题是三号黑体，应为三号楷体 → \(faces)", mends: true,
      edits: font("（一）", "黑体")),
  ])
  func `LV-08: headings have the faces of their levels`(_ one: WordCase) throws {
    try one.check("LV-08")
  }

  @Test(arguments: [
    WordCase("kept together"), WordCase("kept together over a page", of: .headingAtFoot),
    WordCase(
      "alone at the foot", of: .headingAtFoot, "第22段 警告: 标题排在第1面的最后一行，内容在下一面 → 把标题的段落设为“与下段同页”",
      mends: true, edits: { [.paragraph(try $0.paragraph("一、工作任务"), .keepsWithNext(false))] }),
  ])
  func `LV-09: headings stay with their text`(_ one: WordCase) throws { try one.check("LV-09") }
}

extension WordSample {
  static let short = WordSample(
    Document(
      title: ["关于做好检查工作的通知"], addressees: Addressees(["各科室"]),
      body: [.paragraph(["各单位要高度重视甲。"]), .paragraph(["各单位要按时完成乙。"])]))

  /// The heading has room for itself on the first page, not for the text after it.
  static let headingAtFoot = WordSample(
    Document(
      title: ["关于做好检查工作的通知"], addressees: Addressees(["各科室"]),
      body: (1...18).map { _ in .paragraph(["各单位要高度重视。"]) } + [
        .heading(Heading(level: 1, ["工作任务"])), .paragraph(["各单位要按时完成。"]),
      ]))
}
