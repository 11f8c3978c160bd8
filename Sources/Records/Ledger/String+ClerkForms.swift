/// The same words as an input method, a form or a spreadsheet may have written them.
extension String {
  /// Digits, letters and signs of full width (全角) as those of half width; an ideographic space as a space.
  var halfWidth: String {
    guard utf8.contains(where: { $0 == 0xE3 || $0 == 0xEF }) else { return self }
    var text = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: text.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: text.append(" ")
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  /// Without spaces of any width, tabs, line feeds and characters that take no room.
  var withoutBlanks: String {
    guard utf8.contains(where: \.mayBeginBlank), unicodeScalars.contains(where: \.isBlank) else {
      return self
    }
    return String(UnicodeScalarView(unicodeScalars.filter { !$0.isBlank }))
  }

  /// Without blanks at both ends.
  var trimmingBlanks: String {
    let scalars = unicodeScalars
    if scalars.first?.isBlank != true, scalars.last?.isBlank != true { return self }
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars[first...last])
  }

  /// On one line: a line feed within Han text is nothing, beside letters or digits a space.
  var onOneLine: String {
    guard utf8.contains(UInt8(ascii: "\n")) else { return self }
    let lines = split(separator: "\n").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    return lines.dropFirst().reduce(lines.first ?? "") { text, line in
      let isLatin = (text.utf8.last ?? 0x80) < 0x80 && (line.utf8.first ?? 0x80) < 0x80
      return text + (isLatin ? " " : "") + line
    }
  }

  /// Whether it begins with the same bytes: Unicode need not be asked which ways of writing are equivalent.
  func begins(with other: String) -> Bool { utf8.starts(with: other.utf8) }
}

extension UInt8 {
  /// In UTF-8: cheap and wide.
  fileprivate var mayBeginBlank: Bool {
    self <= 0x20 || self == 0xC2 || self == 0xE2 || self == 0xE3 || self == 0xEF
  }
}

extension Unicode.Scalar {
  /// What shows nothing: `properties.isWhitespace`, and those of no width.
  fileprivate var isBlank: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0xA0, 0x3000, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2060, 0xFEFF:
      true
    default: false
    }
  }
}
