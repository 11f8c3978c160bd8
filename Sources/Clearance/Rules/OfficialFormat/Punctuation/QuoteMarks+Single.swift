// ' '
extension QuoteMarks {
  /// Straight single marks: inner ones inside a quotation, else outer ones, which are double.
  mutating func readSingles() {
    let marks = text.indices.filter {
      (text[$0] == "'" || text[$0] == "＇") && !tokens.contains($0) && !isApostrophe($0)
    }
    guard marks.count.isMultiple(of: 2) else { return }
    var depths = QuoteDepth(mended)
    for place in stride(from: 0, to: marks.count, by: 2) {
      let (open, close) = (marks[place], marks[place + 1])
      guard text[open...close].contains(where: \.isHan) else { continue }
      add(open, close, depths.isInside(open) ? ("‘", "’") : ("“", "”"))
    }
  }

  /// Or minutes, or feet: don't, 5', the 90's.
  private func isApostrophe(_ index: Int) -> Bool {
    guard let before = text.scalar(at: index - 1) else { return false }
    guard before.isLatin || before.isDigit else { return false }
    return !isHan(index + 1) || before.isDigit
  }
}

/// Walks along a text and says whether a place is inside “ ”.
private struct QuoteDepth {
  private let text: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  init(_ text: [Unicode.Scalar]) { self.text = text }

  /// Places are asked for from left to right.
  mutating func isInside(_ place: Int) -> Bool {
    while index < place {
      if text[index] == "“" { depth += 1 }
      if text[index] == "”" { depth = max(0, depth - 1) }
      index += 1
    }
    return depth > 0
  }
}
