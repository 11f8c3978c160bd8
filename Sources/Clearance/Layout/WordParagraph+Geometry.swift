import OfficialLayout
import Records

/// Where the lines of a paragraph begin and end, in hundredths of one of its characters (字).
///
/// Spaces that a person typed in the place of an indent count as what they look like.
extension WordParagraph {
  /// A whole character.
  static let character = 100

  /// The look of the letters it begins with; that of its mark where it has none.
  var letters: WordRunProperties {
    let text = Array(self.text.unicodeScalars)
    let run = runs.first { run in
      text[run.range.clamped(to: text.indices)].contains { !$0.properties.isWhitespace }
    }
    return run?.properties ?? properties.mark
  }

  /// From one of its characters to the next, in twips.
  var characterWidth: Int { letters.characterWidth }

  /// Where the first line begins.
  var firstLineStart: Int {
    left + inCharacters(properties.indent.firstLineChars, properties.indent.firstLine)
      + leadingSpace
  }

  /// Where the other lines begin.
  var left: Int { inCharacters(properties.indent.leftChars, properties.indent.left) }

  /// How far from the right edge its lines end.
  var right: Int { inCharacters(properties.indent.rightChars, properties.indent.right) }

  /// The spaces and tabs it begins with.
  var leadingSpaces: Range<Int> {
    0..<(text.unicodeScalars.prefix { $0.properties.isWhitespace && !$0.isBreak }.count)
  }

  /// The spaces it ends with.
  var trailingSpaces: Range<Int> {
    let count = text.unicodeScalars.reversed().prefix { $0.properties.isWhitespace }.count
    return (scalarCount - min(count, scalarCount))..<scalarCount
  }

  private var leadingSpace: Int { width(of: text.unicodeScalars.prefix(leadingSpaces.count)) }

  var trailingSpace: Int { width(of: text.unicodeScalars.suffix(trailingSpaces.count)) }

  /// The width of its words, without the spaces around them, if they stood in one line.
  var wordsWidth: Int {
    let words = text.unicodeScalars.dropFirst(leadingSpaces.count)
      .dropLast(trailingSpaces.isEmpty ? 0 : trailingSpaces.count)
    return width(of: words)
  }

  private func width(of scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { sum, scalar in
      sum + (scalar == "\t" ? 2 * Self.character : TextWidth.halves(scalar) * Self.character / 2)
    }
  }

  /// Word goes by the count of characters unless it is nought.
  private func inCharacters(_ hundredths: Int?, _ twips: Int) -> Int {
    if let hundredths, hundredths != 0 { return hundredths }
    return twips * Self.character / characterWidth
  }
}

extension WordRunProperties {
  /// From one Han character to the next, in twips; never nought, and never beyond what a page could show.
  var characterWidth: Int { min(max(20, size * 10 * scale / 100 + spacing), 31_680) }
}

extension Unicode.Scalar {
  /// A line or page break as the reader writes it.
  fileprivate var isBreak: Bool { self == "\u{0B}" || self == "\u{0C}" }
}

extension Int {
  /// Whether an indent is what it should be: a fifth of a character more or less is not seen.
  func isNear(_ characters: Int) -> Bool {
    abs(self - characters * WordParagraph.character) <= WordParagraph.character / 5
  }
}
