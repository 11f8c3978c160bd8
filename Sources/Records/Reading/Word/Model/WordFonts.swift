/// The four fonts of a run (`w:rFonts`); Word takes one or another by the letter.
package struct WordFonts: Sendable, Hashable {
  package var ascii: String?
  package var highANSI: String?
  package var eastAsia: String?
  package var complex: String?
  /// Those that a theme names, whose own names then do not count.
  package var themed: Slots = []
  /// Whether letters that belong to both worlds (“ ” … —) are East Asian.
  package var hintsEastAsia = false

  package struct Slots: OptionSet, Sendable, Hashable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let ascii = Slots(rawValue: 1)
    package static let highANSI = Slots(rawValue: 2)
    package static let eastAsia = Slots(rawValue: 4)
    package static let complex = Slots(rawValue: 8)
  }

  /// The font in which a letter is printed: Han characters in the East Asian one, ASCII in the Latin one;
  /// quotation marks, dashes and dots in the Latin one unless the hint says otherwise.
  package func name(for letter: Unicode.Scalar) -> String? {
    switch letter.value {
    case ..<0x80: ascii
    case 0xB7, 0xD7, 0xF7, 0x2010...0x2027, 0x2030...0x203B, 0x2460...0x24FF:
      hintsEastAsia ? eastAsia : highANSI
    case 0x1100...0x11FF, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF,
      0x1F000...0x3FFFF:
      eastAsia
    default: highANSI
    }
  }
}
