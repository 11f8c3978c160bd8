/// A sentence of the parser with gaps (`%`), and the Chinese sentence that takes what stood in them.
struct MessagePattern {
  private let parts: [Substring]
  private let chinese: [Substring]

  /// - Parameter chinese: `%1`, `%2` … are what stood in the gaps, in their order.
  init(_ english: String, _ chinese: String) {
    self.parts = english.split(separator: "%", omittingEmptySubsequences: false)
    self.chinese = chinese.split(separator: "%", omittingEmptySubsequences: false)
  }

  /// Nil where the sentence is another.
  func translation(of sentence: String) -> String? {
    guard let gaps = gaps(in: sentence) else { return nil }
    return chinese.dropFirst().reduce(String(chinese[0])) { text, piece in
      guard let number = piece.first?.wholeNumberValue, gaps.indices.contains(number - 1) else {
        return text + piece
      }
      return text + gaps[number - 1] + piece.dropFirst()
    }
  }

  /// Every part but the last is looked for from the left; the last must end the sentence.
  private func gaps(in sentence: String) -> [Substring]? {
    guard sentence.hasPrefix(parts[0]), let last = parts.last else { return nil }
    var rest = sentence.dropFirst(parts[0].count)
    guard parts.count > 1 else { return rest.isEmpty ? [] : nil }
    var gaps: [Substring] = []
    for part in parts.dropFirst().dropLast() {
      guard let found = rest.firstOccurrence(of: part) else { return nil }
      gaps.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return gaps + [rest.dropLast(last.count)]
  }
}

extension Substring {
  fileprivate func firstOccurrence(of part: Substring) -> Range<Index>? {
    var start = startIndex
    while start <= endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      guard start < endIndex else { return nil }
      start = index(after: start)
    }
    return nil
  }
}
