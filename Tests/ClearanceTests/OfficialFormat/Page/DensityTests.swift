import Clearance
import Records
import Testing

@Suite struct `The density of the text` {
  private static func pitch(
    _ line: Int, _ rule: WordSpacing.Rule = .exact
  ) -> @Sendable (WordFile) -> [WordEdit] {
    { file in
      file.paragraphs.filter { $0.text.hasSuffix("。") || $0.text.hasSuffix("：") }.map {
        var spacing = $0.properties.spacing
        (spacing.line, spacing.rule) = (line, rule)
        return .paragraph($0.index, .spacing(spacing))
      }
    }
  }

  private static let advice = "把正文的行距改为固定值28.95磅，每面正好22行"

  @Test(arguments: [
    WordCase("28.95 points", edits: pitch(579)), WordCase("28 points", edits: pitch(560)),
    WordCase("a line of the grid", edits: pitch(240, .multiple)),
    WordCase(
      "29 points", "第15段 警告: 有4段正文的行距是固定值29磅，每面排21行，应为22行 → \(advice)", mends: true,
      edits: pitch(580)),
    WordCase(
      "one and a half lines", "第15段 警告: 有4段正文的行距是1.5倍，每面排14行，应为22行 → \(advice)", mends: true,
      edits: pitch(360, .multiple)),
  ])
  func `PG-04: is 22 lines a page`(_ one: WordCase) throws { try one.check("PG-04") }

  private static func tracking(_ spacing: Int) -> @Sendable (WordFile) -> [WordEdit] {
    { file in file.paragraphs.map { .letters(paragraph: $0.index, range: nil, .spacing(spacing)) } }
  }

  @Test(arguments: [
    WordCase("tightened", edits: tracking(-5)),
    WordCase("tightened to keep a page", edits: tracking(-8)),
    WordCase(
      "not tightened", "第15段 警告: 有4段正文每行排27字，应为28字 → 把正文的字符间距改为紧缩0.25磅，每行正好28字", mends: true,
      edits: tracking(0)),
    WordCase("a grid of characters") { file in
      [
        .section(
          0, .grid(WordGrid(kind: .linesAndCharacters, linePitch: 579, characterSpace: -848)))
      ] + tracking(0)(file)
    },
  ])
  func `PG-05: is 28 characters a line`(_ one: WordCase) throws { try one.check("PG-05") }
}
