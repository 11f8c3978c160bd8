import Clearance
import Documents
import Records
import Testing

@Suite struct `The lines of the title` {
  /// The title with breaks where `｜` stands.
  private static func title(_ words: String) -> @Sendable (WordFile) throws -> [WordEdit] {
    { file in
      let title = file.paragraphs[try file.paragraph("演示市市场监督管理局\u{0B}")]
      return [
        .text(
          paragraph: title.index, range: 0..<title.scalarCount,
          with: words.replacing("｜", with: "\u{0B}"))
      ]
    }
  }

  @Test(arguments: [
    WordCase("two lines"), WordCase("one line", edits: title("关于开展食品安全检查的通知")),
    WordCase(
      "a line too long", "第12段 警告: 标题有一行22字，排不下，会自动折行 → 重新分行，每行不超过20字", mends: true,
      edits: title("演示市市场监督管理局关于开展食品安全专项检查｜的通知")),
    WordCase(
      "five lines", "第12段 警告: 标题排了5行 → 精简标题，不超过4行", edits: title("演示市｜市场监督管理局｜关于开展｜食品安全｜检查的通知")),
  ])
  func `TI-08: hold 20 characters, and are four at most`(_ one: WordCase) throws {
    try one.check("TI-08")
  }

  private static let between = "在词与词之间换行，如机关名称之后、“关于”之前"

  @Test(arguments: [
    WordCase("after the agency"),
    WordCase(
      "in the agency's name", "第12段 警告: 标题在“督管理”和“局关于”之间换行，拆开了词语 → \(between)", mends: true,
      edits: title("演示市市场监督管理｜局关于开展食品安全检查的通知")),
    WordCase(
      "as Word breaks it", "第12段 警告: 标题在“全检查”和“的通知”之间换行，拆开了词语 → \(between)", mends: true,
      edits: title("演示市市场监督管理局关于开展食品安全检查的通知")),
    WordCase(
      "in a number", "第12段 警告: 标题在“开展2”和“022”之间换行，拆开了数字、字母或标点 → \(between)", mends: true,
      edits: title("演示市市场监督管理局关于开展2｜022年食品安全检查的通知")),
    WordCase(
      "in 《》", "第12段 警告: 标题在“《检查”和“方案》”之间换行，拆开了书名号或括号里的文字 → \(between)", mends: true,
      edits: title("演示市市场监督管理局关于印发《检查｜方案》的通知")),
    WordCase(
      "with the number run into it", "第12段 警告: 标题在“督管理”和“局关于”之间换行，拆开了词语 → \(between)",
      edits: title("演示办〔2022〕5号演示市市场监督管理｜局关于开展食品安全检查的通知")),
    WordCase(
      "with the text run into it", "第12段 警告: 标题在“督管理”和“局关于”之间换行，拆开了词语 → \(between)",
      edits: title("演示市市场监督管理｜局关于开展检查的通知，请各县局抓好落实")),
    WordCase(
      "with a number in it", "第12段 警告: 标题在“督管理”和“局关于”之间换行，拆开了词语 → \(between)", mends: true,
      edits: title("演示市市场监督管理｜局关于转发演示办〔2022〕5号文件的通知")),
  ])
  func `TI-09: end with whole words`(_ one: WordCase) throws { try one.check("TI-09") }

  private static let reshape = "重新分行，排成上短下长、上长下短的梯形，或者中间长两头短的菱形"

  @Test(arguments: [
    WordCase("a trapezium"),
    WordCase("a rhombus", edits: title("演示市市场监督管理局｜关于进一步加强全市食品安全｜检查工作的通知")),
    WordCase(
      "an oblong", "第12段 警告: 标题各行是10、10字，排成了长方形 → \(reshape)", mends: true,
      edits: title("演示市市场监督管理局｜关于做好检查工作通知")),
    WordCase(
      "an hourglass", "第12段 警告: 标题各行是12、4、9字，排成了沙漏形 → \(reshape)", mends: true,
      edits: title("演示市市场监督管理局关于｜加强食品｜安全检查工作的通知")),
  ])
  func `TI-10: make a trapezium or a rhombus`(_ one: WordCase) throws { try one.check("TI-10") }

  @Test func `a title that our writer breaks is not judged, one that a person breaks is`() throws {
    let rule = try #require(Rulebook.rule("TI-10"))
    let plain = Document(title: ["演示市市场监督管理局关于加强食品安全检查工作的通知"])
    #expect(rule.check(Proofreading(of: plain)) == [])
    let broken = Document(title: ["演示市市场监督管理局", .lineBreak, "关于做好检查工作通知"])
    #expect(
      rule.check(Proofreading(of: broken)).map(\.diagnostic.line) == [
        "警告: 标题各行是10、10字，排成了长方形 → \(Self.reshape)"
      ])
  }
}
