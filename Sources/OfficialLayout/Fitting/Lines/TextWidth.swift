/// How wide words are in a Chinese font, in halves of a character: a Han character is 2, a digit 1.
package enum TextWidth {
  package static func halves(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + halves($1) }
  }

  /// - Note: Quotation marks, dashes and the ellipsis are as wide as a Han character in a Chinese font.
  package static func halves(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x20, 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0xA7, 0xA8, 0xB0, 0xB1, 0xB7, 0xD7, 0xF7: 2
    case 0x2010...0x2027, 0x2030...0x203E: 2
    case 0x20A9, 0xFF61...0xFFDC, 0xFFE8...0xFFEE: 1
    case 0x2100..<0x2800: 2
    case 0x2E80...: 2
    default: 1
    }
  }
}
