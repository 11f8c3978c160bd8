/// Blanks by which people set words apart.
extension String {
  var wordCount: Int { unicodeScalars.count { !$0.properties.isWhitespace } }

  var leadingTabs: Int {
    unicodeScalars.prefix(while: \.properties.isWhitespace).count { $0 == "\t" }
  }

  /// Half-width cells of blanks before the words; a tab is four.
  var leadingBlanks: Int {
    var cells = 0
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{3000}": cells += 2
      case "\t": cells += 4
      case " ", "\u{A0}": cells += 1
      case "\u{0B}", "\u{0C}": continue
      default: return cells
      }
    }
    return cells
  }

  /// Where words begin after a tab, two wide blanks or two small ones: in words without blanks, counted on from
  /// those before.
  func columns(from before: Int) -> [Int] {
    var columns: [Int] = []
    var (words, cells) = (before, 0)
    for scalar in unicodeScalars.drop(while: \.properties.isWhitespace) {
      guard words < LineWords.limit else { break }
      guard !scalar.properties.isWhitespace else {
        cells += scalar == "\t" ? 2 : 1
        continue
      }
      if cells >= 2 { columns.append(words) }
      cells = 0
      words += 1
    }
    return columns
  }
}
