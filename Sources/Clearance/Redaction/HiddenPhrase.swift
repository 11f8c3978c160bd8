import Records

/// Words that are looked for in every text of a decision, and what the public reads in their place.
///
/// A phrase that is shown is one too: a shop's registered name keeps the personal name in it.
struct HiddenPhrase: Sendable {
  /// Without spaces, full-width letters and digits as ASCII.
  let letters: [Unicode.Scalar]
  /// Nil where the phrase is to stay.
  let replacement: String?
  let kind: Withholding.Kind
  let reason: String

  /// Nil where nothing is written.
  init?(_ words: String, as replacement: String?, _ kind: Withholding.Kind, _ reason: String) {
    let letters = words.unicodeScalars.filter { !$0.isJoint }.map(\.folded)
    guard !letters.isEmpty else { return nil }
    self.letters = letters
    self.replacement = replacement
    self.kind = kind
    self.reason = reason
  }

  /// Where the phrase ends in a text if it begins at `start`; spaces may stand between its letters.
  func end(in text: [Unicode.Scalar], from start: Int) -> Int? {
    guard text[start].folded == letters[0] else { return nil }
    var index = start + 1
    for letter in letters.dropFirst() {
      while index < text.count, text[index].isJoint { index += 1 }
      guard index < text.count, text[index].folded == letter else { return nil }
      index += 1
    }
    return index
  }
}

extension Unicode.Scalar {
  /// Full-width letters, digits and marks as ASCII, small letters as capitals.
  var folded: Unicode.Scalar {
    var value = value
    if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
    if (0x61...0x7A).contains(value) { value -= 0x20 }
    return Unicode.Scalar(value) ?? self
  }

  /// What may stand between the letters of a name or a number without parting them.
  fileprivate var isJoint: Bool {
    switch value {
    case 0x20, 0xA0, 0x3000, 0x2000...0x200F, 0x2060, 0xFEFF, 0xAD: true
    default: false
    }
  }
}
