import Clearance
import Records
import Testing

/// What rules of words ask of the place of these words in a Word file.
@Suite struct `The indents` {
  private static func indent(_ words: String, _ indent: WordIndent)
    -> @Sendable (WordFile) throws -> [WordEdit]
  {
    { [.paragraph(try $0.paragraph(words), .indent(indent))] }
  }

  @Test(arguments: [
    WordCase("two characters"),
    WordCase(
      "none", "第22段 错误: 附件说明左空0字，应左空二字 → 把附件说明设为左空二字，不用空格", mends: true,
      edits: indent("附件：", WordIndent())),
    WordCase(
      "spaces and an indent", "第22段 错误: 附件说明左空4字，应左空二字 → 把附件说明设为左空二字，不用空格", mends: true,
      edits: {
        let index = try $0.paragraph("附件：")
        return [
          .paragraph(index, .indent(WordIndent(firstLine: 630))),
          .text(paragraph: index, range: 0..<0, with: "　　"),
        ]
      }),
  ])
  func `AT-04: of the list of annexes are two characters`(_ one: WordCase) throws {
    try one.check("AT-04")
  }

  private static let indented = "把段落设为首行缩进2字符，左缩进0，删去段首的空格"

  @Test(arguments: [
    WordCase("two characters"),
    WordCase(
      "none", "第15段 错误: 这一段正文没有首行缩进二字 → \(indented)", mends: true,
      edits: indent("为保障", WordIndent())),
    WordCase(
      "spaces", "第15段 错误: 这一段正文用空格代替首行缩进 → \(indented)", mends: true,
      edits: {
        let index = try $0.paragraph("为保障")
        return [
          .paragraph(index, .indent(WordIndent())),
          .text(paragraph: index, range: 0..<0, with: "　　"),
        ]
      }),
    WordCase(
      "all lines", "第15段 错误: 这一段正文回行没有顶格 → \(indented)", mends: true,
      edits: indent("为保障", WordIndent(left: 630))),
  ])
  func `BD-02: of a paragraph are two characters`(_ one: WordCase) throws { try one.check("BD-02") }

  @Test(arguments: [
    WordCase("none"),
    WordCase(
      "in the middle", "第29段 错误: “附件”没有顶格 → 把“附件”设为左对齐，取消缩进和空格", mends: true,
      edits: { [.paragraph(try $0.paragraph("附件1"), .alignment(.center))] }),
  ])
  func `AT-05: of the label of an annex are none`(_ one: WordCase) throws { try one.check("AT-05") }

  @Test(arguments: [
    WordCase("two characters"),
    WordCase(
      "none", "第28段 错误: 附注左空0字，应左空二字 → 把附注设为左缩进二字，不用空格", mends: true,
      edits: indent("（此件", WordIndent())),
  ])
  func `NT-01: of the note are two characters`(_ one: WordCase) throws { try one.check("NT-01") }

  @Test(arguments: [
    WordCase("one character"),
    WordCase(
      "none", "表2第1行第1格 警告: 抄送左空0字，应左右各空一字 → 把抄送设为左右各缩进一字，回行与冒号后的首字对齐", mends: true,
      edits: indent("抄送：", WordIndent())),
  ])
  func `IM-01: of the copies are one character`(_ one: WordCase) throws { try one.check("IM-01") }
}
