/// The words of a line without blanks, digits and brackets made plain, for telling what the line is.
struct LineWords {
  /// Longer lines are told by their beginning alone.
  static let limit = 400

  let scalars: [Unicode.Scalar]
  /// Whether there was more than the limit.
  let isCut: Bool

  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    var isCut = false
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      guard scalars.count < Self.limit else {
        isCut = true
        break
      }
      scalars.append(Self.plain(scalar))
    }
    self.scalars = scalars
    self.isCut = isCut
  }

  /// Full-width digits and Latin letters are told as half-width ones.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let isWide = 0xFF10...0xFF19 ~= scalar.value || 0xFF21...0xFF5A ~= scalar.value
    return isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }

  var count: Int { scalars.count }
  var isEmpty: Bool { scalars.isEmpty }
  var last: Unicode.Scalar? { scalars.last }

  func has(_ word: String, at index: Int) -> Bool {
    index <= scalars.count && scalars[index...].starts(with: word.unicodeScalars)
  }

  func hasPrefix(_ word: String) -> Bool { has(word, at: 0) }

  func hasSuffix(_ word: String) -> Bool {
    let count = word.unicodeScalars.count
    return count <= scalars.count && !isCut && has(word, at: scalars.count - count)
  }

  func part(_ range: Range<Int>) -> LineWords {
    LineWords(String(String.UnicodeScalarView(scalars[range.clamped(to: scalars.indices)])))
  }

  func contains(_ word: String) -> Bool { scalars.indices.contains { has(word, at: $0) } }

  func contains(oneOf signs: Set<Unicode.Scalar>) -> Bool {
    scalars.contains(where: signs.contains)
  }

  /// Where digits from a place end.
  func endOfDigits(from index: Int) -> Int {
    var end = index
    while end < scalars.count, scalars[end].isASCIIDigit { end += 1 }
    return end
  }
}

extension Unicode.Scalar {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
