import Diagnostics
import Documents

extension Passage {
  /// What stands between the spaces at either end; empty where there is nothing else.
  var written: Range<Int> { trimmed(scalars.indices) }

  /// The same range without the spaces at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { !scalars[$0].properties.isWhitespace }),
      let last = range.last(where: { !scalars[$0].properties.isWhitespace })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  /// All its words, those that only spaces part together: 特　急 is 特急.
  var withoutSpaces: String {
    String(String.UnicodeScalarView(scalars.filter { !$0.properties.isWhitespace }))
  }

  func has(_ phrase: String, at index: Int) -> Bool { scalars.has(phrase, at: index) }

  func contains(_ phrase: String) -> Bool { firstRange(of: phrase) != nil }

  func firstRange(of phrase: String, from start: Int = 0) -> Range<Int>? {
    let wanted = Array(phrase.unicodeScalars)
    guard let first = wanted.first, start + wanted.count <= scalars.count else { return nil }
    for index in start...scalars.count - wanted.count where scalars[index] == first {
      let range = index..<index + wanted.count
      if scalars[range].elementsEqual(wanted) { return range }
    }
    return nil
  }

  /// The places of a phrase, none of which overlap.
  func ranges(of phrase: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    while let next = firstRange(of: phrase, from: ranges.last?.upperBound ?? 0) {
      ranges.append(next)
    }
    return ranges
  }

  /// Several changes that are made together, or not at all.
  func repair(_ changes: [(range: Range<Int>, new: String)]) -> Repair? {
    let edits = changes.compactMap { edit($0.range, to: $0.new) }
    return edits.isEmpty || edits.count < changes.count ? nil : .text(edits)
  }
}

extension Proofreading {
  /// The words of an element wherever it stands, where there are any.
  func passages(of element: DocumentElement) -> [Passage] {
    lines.filter { $0.element == element && !$0.passage.written.isEmpty }.map(\.passage)
  }

  /// Where the document begins, as far as its words have places.
  var beginning: TextLocation? { lines.lazy.compactMap(\.passage.beginning).first }
}
