import Diagnostics

/// A line of a text in Markdown: a paragraph, or a row of a table.
struct MarkdownLine {
  /// Counted from 1.
  let number: Int
  let scalars: [Unicode.Scalar]

  static func all(of source: SourceFile) -> [MarkdownLine] {
    (1...max(1, source.lineCount)).map { number in
      let text = String(decoding: source.line(number) ?? [], as: UTF8.self)
      return MarkdownLine(number: number, scalars: Array(text.unicodeScalars))
    }
  }

  /// `| --- | :-: |`, below the head of a table.
  var isTableRule: Bool {
    scalars.contains("|") && scalars.contains("-")
      && scalars.allSatisfy { "|-: \t".unicodeScalars.contains($0) }
  }

  var hasBars: Bool { scalars.contains("|") }

  func has(_ word: String) -> Bool {
    scalars.drop(while: \.properties.isWhitespace).starts(with: word.unicodeScalars)
  }

  /// The scalars of each cell, without the bars and the blanks beside them.
  var cells: [Range<Int>] {
    var bars = scalars.indices.filter { index in
      scalars[index] == "|" && (index == 0 || scalars[index - 1] != "\\")
    }
    if !has("|") { bars.insert(-1, at: 0) }
    if scalars.last(where: { !$0.properties.isWhitespace }) != "|" { bars.append(scalars.count) }
    return zip(bars, bars.dropFirst()).map { trimmed($0 + 1..<$1) }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let words = scalars[range]
    guard let start = words.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = words.lastIndex(where: { !$0.properties.isWhitespace })
    else { return range.lowerBound..<range.lowerBound }
    return start..<end + 1
  }
}
