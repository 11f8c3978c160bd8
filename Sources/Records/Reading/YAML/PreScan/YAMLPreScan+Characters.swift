extension YAMLPreScan {
  func skipBlanks(_ start: Int) -> Int {
    var offset = start
    while offset < lineEnd, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    return offset
  }

  /// Past blanks and tabs.
  func skipWhite(_ start: Int) -> Int {
    var offset = start
    while offset < lineEnd, isWhite(bytes[offset]) { offset += 1 }
    return offset
  }

  /// Past blanks, tabs and everything that merely looks like a blank or like nothing.
  func skipAnySpaces(_ start: Int) -> Int {
    var offset = start
    while offset < lineEnd {
      if isWhite(bytes[offset]) {
        offset += 1
      } else if let space = spaceAt(offset) {
        offset += space.length
      } else {
        break
      }
    }
    return offset
  }

  /// Whether YAML sees white space, or the end of the line, there.
  func isBlank(_ offset: Int) -> Bool { offset >= lineEnd || isWhite(bytes[offset]) }

  func isItem(at offset: Int) -> Bool { bytes[offset] == UInt8(ascii: "-") && isBlank(offset + 1) }

  /// A character that looks like a blank, or like nothing, and is text to YAML.
  func spaceAt(_ offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    let first = byte(offset)
    guard first == 0xE3 || first == 0xE2 || first == 0xC2 else { return nil }
    switch (first, byte(offset + 1), byte(offset + 2)) {
    case (0xE3, 0x80, 0x80): return ("\u{3000}", 3)
    case (0xC2, 0xA0, _): return ("\u{A0}", 2)
    case (0xE2, 0x80, let last) where 0x80...0x8D ~= last: return (scalar(offset), 3)
    case (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE2, 0x81, 0xA0): return (scalar(offset), 3)
    default: return nil
    }
  }

  /// The same, for the character that ends before the offset.
  func spaceEnding(at offset: Int, from start: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    for length in 2...3 where offset - length >= start {
      if let space = spaceAt(offset - length), space.length == length { return space }
    }
    return nil
  }

  /// `：`
  func isFullWidthColon(_ offset: Int) -> Bool {
    byte(offset) == 0xEF && byte(offset + 1) == 0xBC && byte(offset + 2) == 0x9A
  }

  func byte(_ offset: Int) -> UInt8 { offset < lineEnd ? bytes[offset] : 0 }

  func scalarCount(_ range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0b1100_0000 != 0b1000_0000 }
  }

  /// Of three bytes.
  private func scalar(_ offset: Int) -> Unicode.Scalar {
    String(decoding: bytes[offset..<offset + 3], as: UTF8.self).unicodeScalars.first ?? " "
  }

  private func isWhite(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
