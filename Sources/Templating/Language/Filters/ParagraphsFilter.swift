import Documents
import Records

enum ParagraphsFilter: Filter {
  static let name = "段落"
  static let summary = "把多行文字按行分成段落，空行略去；要独占一段。"
  static let example = "导语 | 段落"

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    guard case .text(let text) = input.value else { throw .wrongType(expected: "文字") }
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    let paragraphs = lines.map { line in
      Block.paragraph([
        .field(Field(String(line), sensitivity: input.sensitivity, origin: input.origin))
      ])
    }
    return input.replacing(.blocks(paragraphs))
  }
}
