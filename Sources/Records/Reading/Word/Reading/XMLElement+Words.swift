import OfficePackaging

extension XMLElement {
  /// Of `w:t`: line ends of the file are spaces; blanks at its edges count only where it says so.
  var words: String {
    let text = self.text
    let isPreserved = self["xml:space"] == "preserve"
    guard !isPreserved || text.utf8.contains(where: \.isLineEnd) else { return text }
    let words = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
    return isPreserved ? words : words.trimmedOfSpaces
  }

  /// Of `w:br`.
  var breakSign: String {
    switch self["w:type"] {
    case "page", "column": "\u{0C}"
    default: "\u{0B}"
    }
  }

  /// Of `w:sym`: a letter of a font of signs.
  var symbol: String {
    let code = self["w:char"].flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init)
    return code.map { $0.value < 0x20 ? " " : String(Character($0)) } ?? ""
  }
}

extension String {
  /// Without the spaces of XML at both ends.
  var trimmedOfSpaces: String {
    let isBlank = { (letter: Character) in letter == " " || letter == "\t" || letter == "\n" }
    return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
