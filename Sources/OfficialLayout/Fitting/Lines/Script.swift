/// What LibreOffice sets in the font for Chinese and what in the font for Western text.
enum Script: UInt8, Sendable {
  case asian, western

  /// Nil for what stands in the script of the words before it: spaces, quotation marks, dashes, the ellipsis.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0xA0: return nil
    case ..<0x2000: self = .western
    case ..<0x2E80: return nil
    default: self = .asian
    }
  }

  /// Digits and letters, between which LibreOffice leaves space where their scripts differ; marks have none.
  static func isWordLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x4E00...0x9FFF: true
    case ..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
