import Diagnostics
import Records
import TestMaterial

/// What a shape makes of a marked text, and everything that is said about it.
struct RecordReading {
  let record: Record
  let findings: [String]
  private let text: MarkedText

  init(_ marked: String, as shape: Shape) throws {
    text = MarkedText(marked)
    var reader = RecordReader()
    record = reader.read(try YAMLReader(text.file()).document(), as: shape)
    findings = reader.problems.sorted(by: Diagnostic.isPrintedBefore).map(\.advice)
  }

  /// `1️⃣错误: …` as the report has it: `2:5: 错误: …`.
  func placed(_ expected: [String]) -> [String] {
    expected.map { line in
      (1...9).reduce(line) { line, number in
        guard let place = text.place(number) else { return line }
        let parts = place.split(separator: ":")
        return line.replacing("\(number)\u{FE0F}\u{20E3}", with: "\(parts[1]):\(parts[2]): ")
      }
    }
  }

  /// The words of a field, nil where there are none.
  subscript(path: String...) -> String? {
    var here: Record? = record
    for key in path.dropLast() { here = here?.record(key) ?? here?.records(key).first }
    guard let last = path.last else { return nil }
    return here?.text(last)
  }
}

extension Diagnostic {
  /// The finding and, after an arrow, what to do.
  fileprivate var advice: String { line + (suggestion.map { " → \($0)" } ?? "") }
}
