/// A text in pieces that are Latin (digits, letters and what stands between them) and pieces that are not.
///
/// Quotation marks, dashes and the ellipsis belong to the Chinese: in a Latin font they look wrong.
struct ScriptPieces: Sequence {
  let text: String

  init(_ text: String) { self.text = text }

  func makeIterator() -> Iterator { Iterator(rest: text[...]) }

  struct Iterator: IteratorProtocol {
    fileprivate var rest: Substring

    mutating func next() -> (text: Substring, isLatin: Bool)? {
      guard let first = rest.unicodeScalars.first else { return nil }
      let isLatin = ScriptPieces.isLatin(first)
      let end =
        rest.unicodeScalars.firstIndex { ScriptPieces.isLatin($0) != isLatin } ?? rest.endIndex
      defer { rest = rest[end...] }
      return (rest[..<end], isLatin)
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 && ![0xA7, 0xB0, 0xB7, 0xD7].contains(scalar.value)
  }
}
