package import Documents
import Records

extension Evaluation {
  /// What a hole prints, words or blocks.
  package mutating func content(of hole: Hole, in scope: Scope) -> HoleContent {
    let printable = printable(for: hole.formula, in: scope)
    guard case .value(let datum) = printable, case .blocks(let blocks) = datum.value else {
      return .inlines(inlines(of: printable, hole))
    }
    return .blocks(blocks)
  }

  /// What a hole within a line prints; blocks are reported as wrong there.
  package mutating func inlines(for hole: Hole, in scope: Scope) -> [Inline] {
    if let words = words(for: hole.formula, in: scope) { return lines(of: words) }
    return inlines(of: printable(for: hole.formula, in: scope), hole)
  }

  /// The words of a hole that is a path to a text; nil for anything else.
  func words(for formula: Formula, in scope: Scope) -> Field? {
    formula.path?.words(in: scope)
  }

  /// The value that a hole prints, or the words that stand for it.
  mutating func printable(for formula: Formula, in scope: Scope) -> Printable {
    switch outcome(of: formula.root, of: formula, in: scope) {
    case .value(let datum): return .value(datum)
    case .wrong: return .nothing
    case .missing(let missing):
      report(missing, in: formula, scope)
      guard mode == .draft, !missing.isOptional else { return .nothing }
      return .placeholder("【待补：\(missing.path.description)】")
    }
  }

  private mutating func inlines(of printable: Printable, _ hole: Hole) -> [Inline] {
    switch printable {
    case .nothing: return []
    case .placeholder(let words): return [.text(words)]
    case .value(let datum):
      guard let text = datum.value.printed else {
        report(.unprintable(datum, hole.formula))
        return []
      }
      return lines(of: Field(text, sensitivity: datum.sensitivity, origin: datum.origin))
    }
  }

  /// The line ends that a YAML block leaves at its foot are dropped; others stay line ends.
  private func lines(of words: Field) -> [Inline] {
    func field(_ text: some StringProtocol) -> Inline {
      .field(Field(String(text), sensitivity: words.sensitivity, origin: words.origin))
    }
    guard words.text.hasLineEnd else { return words.text.isEmpty ? [] : [.field(words)] }
    let lines = words.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let kept = lines.prefix((lines.lastIndex { !$0.isEmpty } ?? -1) + 1)
    return Array(kept.map { $0.isEmpty ? [] : [field($0)] }.joined(separator: [.lineBreak]))
  }

  mutating func report(unprintable datum: Datum, in formula: Formula) {
    report(.unprintable(datum, formula))
  }
}

extension String {
  fileprivate var hasLineEnd: Bool {
    func hasLineEnd(_ bytes: some Sequence<UInt8>) -> Bool {
      bytes.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    }
    return utf8.withContiguousStorageIfAvailable(hasLineEnd) ?? hasLineEnd(utf8)
  }
}
