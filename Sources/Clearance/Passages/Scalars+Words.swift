/// A text as rules read it: scalar by scalar, by index.
extension [Unicode.Scalar] {
  /// The scalar at an index; nil outside of the text.
  func scalar(at index: Int) -> Unicode.Scalar? {
    indices.contains(index) ? self[index] : nil
  }

  /// Whether a word begins there.
  func has(_ word: String, at index: Int) -> Bool {
    index >= 0 && self[Swift.min(index, count)...].starts(with: word.unicodeScalars)
  }

  /// Whether one of the scalars stands there.
  func has(oneOf scalars: Set<Unicode.Scalar>, at index: Int) -> Bool {
    scalar(at: index).map(scalars.contains) ?? false
  }

  /// The indices at which a word begins.
  func places(of word: String) -> [Int] {
    let wanted = Array(word.unicodeScalars)
    guard let first = wanted.first, count >= wanted.count else { return [] }
    return (0...(count - wanted.count)).filter { index in
      self[index] == first && self[index..<index + wanted.count].elementsEqual(wanted)
    }
  }

  /// The first index from there on whose scalar is no space; the end where there is none.
  func skippingSpaces(from index: Int) -> Int {
    self[Swift.min(index, count)...].firstIndex { !$0.isSpace } ?? count
  }

  /// The end without the spaces before it.
  var endOfWords: Int { (lastIndex { !$0.isSpace } ?? -1) + 1 }
}
