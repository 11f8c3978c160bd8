extension Unicode.Scalar {
  /// Whether a key can hold it: letters, digits, `_`, and whatever of Chinese is no punctuation.
  var isWordScalar: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    case 0..<0xC0: value == 0xB7
    case 0x2000...0x206F, 0x2190...0x22FF, 0xFE10...0xFE6F, 0xFFFC...: value > 0xFFFF
    case 0x3000...0x303F: (0x3005...0x3007).contains(value)
    case 0xFF00...0xFF65: isFullWidthAlphanumeric
    case 0xFDD0...0xFDEF, 0xFEFF: false
    default: true
    }
  }

  private var isFullWidthAlphanumeric: Bool {
    switch value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  /// White space between words; Chinese input methods and web pages leave all of these.
  var isFormulaSpace: Bool {
    switch value {
    case 0x20, 0x09, 0x0D, 0x0A, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// The ASCII sign for which an input method in Chinese mode types this one.
  var halfWidth: Unicode.Scalar? {
    switch self {
    case "。": "."
    case "、": ","
    case "\u{FF01}"..."\u{FF0F}", "\u{FF1A}"..."\u{FF20}", "\u{FF3B}"..."\u{FF40}",
      "\u{FF5B}"..."\u{FF5E}":
      Unicode.Scalar(value - 0xFEE0)
    default: nil
    }
  }
}
