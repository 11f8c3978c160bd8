extension Unicode.Scalar {
  /// 汉字, 〇 with them.
  var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3007, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// 0 to 9, half-width.
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// What a number is written with: 1.5.
  var isFigure: Bool { isDigit || self == "." }

  /// A letter of ASCII.
  var isLatin: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  /// What stands in a line and shows nothing, whatever its width.
  var isSpace: Bool {
    switch value {
    case 0x09, 0x20, 0xA0, 0x2002...0x200B, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// A mark that takes the place of a Han character (全角标点).
  var isWideMark: Bool { Self.wideMarks.contains(self) }

  private static let wideMarks = Set("，。、；：？！（）《》〈〉【】〔〕［］「」『』…—～％".unicodeScalars)

  /// “ ” ‘ ’ and their straight forms.
  var isQuote: Bool { Self.quotes.contains(self) }

  private static let quotes = Set("“”‘’\"'＂＇".unicodeScalars)
}

extension Unicode.Scalar {
  /// 0 to 9, half-width or full-width.
  var digitValue: Int? {
    switch value {
    case 0x30...0x39: Int(value) - 0x30
    case 0xFF10...0xFF19: Int(value) - 0xFF10
    default: nil
    }
  }
}
