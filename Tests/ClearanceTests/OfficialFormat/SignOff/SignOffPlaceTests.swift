import Clearance
import Documents
import Records
import Testing

@Suite struct `The place of the 署名 and the date` {
  private static func right(
    _ name: Int, _ date: Int, _ alignment: WordAlignment = .right
  ) -> @Sendable (WordFile) throws -> [WordEdit] {
    { file in
      let date_ = try #require(file.paragraphs.last { $0.text == "2022年5月12日" }?.index)
      return [
        .paragraph(date_ - 1, .indent(WordIndent(right: name))),
        .paragraph(date_, .indent(WordIndent(right: date))),
        .paragraph(date_ - 1, .alignment(alignment)), .paragraph(date_, .alignment(alignment)),
      ]
    }
  }

  @Test(arguments: [
    WordCase("four characters in", of: .landscape), WordCase("unsealed", of: .plain),
    WordCase(
      "five characters in", of: .landscape,
      "第9段 警告: 成文日期右空5字、署名右空0字，应为日期右空4字、署名在日期上居中 → "
        + "署名和日期都设为右对齐，日期右缩进4字，署名右缩进2.3字", mends: true, edits: right(0, 1575)),
  ])
  func `DT-05: leaves room for a seal`(_ one: WordCase) throws { try one.check("DT-05") }

  @Test(arguments: [
    WordCase("unsealed", of: .plain), WordCase("sealed", of: .landscape),
    WordCase(
      "at the edge", of: .plain,
      "第6段 警告: 署名右空0字、成文日期右空0字，不盖章的应为署名右空2字、日期右空3.5字 → "
        + "署名和日期都设为右对齐，署名右缩进2字，日期右缩进3.5字；要盖章的，日期右缩进4字，署名在日期上居中", mends: true,
      edits: right(0, 0)),
    WordCase(
      "the date below the end of the name", of: .plain,
      "第6段 错误: 署名右空2字、成文日期右空2字，不盖章的应为署名右空2字、日期右空3.5字 → "
        + "署名和日期都设为右对齐，署名右缩进2字，日期右缩进3.5字；要盖章的，日期右缩进4字，署名在日期上居中", mends: true,
      edits: right(630, 630)),
  ])
  func `DT-06: tells name and date apart without a seal`(_ one: WordCase) throws {
    try one.check("DT-06")
  }

  private static func blanks(_ count: Int) -> @Sendable (WordSample) throws -> WordSample {
    { sample in
      let blank = #"<w:p><w:pPr><w:keepNext/></w:pPr></w:p>"#
      return try sample.replacing(
        blank + blank, with: String(repeating: blank, count: count))
    }
  }

  @Test(arguments: [
    WordCase("two blank lines", of: .landscape), WordCase("one", of: .landscape, xml: blanks(1)),
    WordCase(
      "five", of: .landscape, "第12段 警告: 署名上面空了5行，印章离正文太远 → 留2个空行，不盖章的留1个", mends: true,
      xml: blanks(5)),
  ])
  func `DT-09: is near the text`(_ one: WordCase) throws { try one.check("DT-09") }

  @Test(arguments: [
    WordCase("with text", of: .landscape),
    WordCase(
      "alone", of: .landscape, "第9段 错误: 署名和成文日期所在的第2面没有正文 → 稍微调整行距、字距，使正文和署名排在同一面",
      edits: { [.paragraph(try $0.paragraph("演示市市场监督管理局"), .startsPage(true))] }),
  ])
  func `DT-07: is on a page with text`(_ one: WordCase) throws { try one.check("DT-07") }
}
