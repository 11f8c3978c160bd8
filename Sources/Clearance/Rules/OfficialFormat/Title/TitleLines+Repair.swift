import Documents
import OfficialLayout
import Records

extension TitleLines {
  /// The title broken anew, where it is one and that makes nothing else wrong.
  var repair: Repair? {
    let better = TitleBreaking.lines(of: all.text).map { Array($0.unicodeScalars) }
    let breaks = better.dropLast().reduce(into: [Int]()) { $0.append(($0.last ?? 0) + $1.count) }
    let isClean =
      TitleBreaking.flaws(ofBreaksBefore: breaks, in: all).allSatisfy { $0 == nil }
      && TitleShape(better) == nil && better.count <= 4
    guard isClean, isOneTitle, better != lines, let first = paragraphs.first else { return nil }
    let words = better.map(\.text).joined(separator: "\u{0B}")
    let edit = WordEdit.text(paragraph: first.index, range: 0..<first.scalarCount, with: words)
    return .word([edit] + paragraphs.dropFirst().map { .removeParagraph($0.index) })
  }

  /// Words that a copy has run together are for a person to part: a title with the document number before it, or
  /// with sentences of the text behind it.
  private var isOneTitle: Bool {
    let text = all.text
    guard !text.contains(where: { "。，；".contains($0) }) else { return false }
    guard let number = text.firstRange(of: "〔") else { return true }
    return text.firstRange(of: "关于").map { $0.lowerBound < number.lowerBound } ?? false
  }
}

extension Sequence<Unicode.Scalar> {
  fileprivate var text: String { String(String.UnicodeScalarView(self)) }
}
