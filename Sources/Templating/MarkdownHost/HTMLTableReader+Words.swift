import Diagnostics

extension HTMLTableReader {
  mutating func append(_ item: EmphasisPairing.Item) {
    guard let last = cell?.marks.indices.last else { return }
    cell?.marks[last].items.append(item)
  }

  mutating func take(_ words: String, at offset: Int) {
    guard cell == nil else { return appendWords(words) }
    for part in MarkdownMark.parts(of: words) {
      switch part {
      case .words(let words) where words.allSatisfy(\.isWhitespace): break
      case .mark(let number):
        guard case .item(.directive(let directive)) = inlines.piece(.mark(number)), !hasEnded else {
          return fail(.wordsOutsideCell(at: location(offset)))
        }
        take(directive)
      case .words, .stars:
        return fail(
          hasEnded
            ? .wordsAfterTable(at: location(offset)) : .wordsOutsideCell(at: location(offset)))
      }
    }
  }

  mutating func takeComment(_ words: String, at offset: Int) {
    let parts = MarkdownMark.parts(of: words)
    let isDirective = parts.allSatisfy { part in
      if case .mark = part { true } else { false }
    }
    guard isDirective, !parts.isEmpty else { return fail(.commentInTable(at: location(offset))) }
    take(words, at: offset)
  }

  private mutating func take(_ directive: Directive) {
    if row != nil {
      row?.cells.append(.directive(directive))
    } else {
      rows.append(.directive(directive))
    }
  }

  /// Entities are read, and a line end with the spaces around it is one soft break.
  private mutating func appendWords(_ words: String) {
    for part in MarkdownMark.parts(of: MarkdownMark.withPlainStars(words)) {
      guard case .words(let words) = part else {
        if let item = inlines.piece(part).item { append(item) }
        continue
      }
      let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { append(.inline(.softBreak)) }
        let trimmed = line.trimmed(start: index > 0, end: index + 1 < lines.count)
        if !trimmed.isEmpty { append(.inline(.text(HTMLEntity.decoded(trimmed)))) }
      }
    }
  }
}

extension Substring {
  fileprivate func trimmed(start: Bool, end: Bool) -> String {
    var words = self
    if start { words = words.drop { $0 == " " || $0 == "\t" } }
    if end { while let last = words.last, last == " " || last == "\t" { words.removeLast() } }
    return String(words)
  }
}
