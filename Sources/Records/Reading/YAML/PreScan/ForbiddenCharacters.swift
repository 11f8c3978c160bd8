/// Characters that have no place in a text file, wherever they stand.
///
/// libyaml refuses control characters and says where only in bytes; at U+0085, U+2028 and U+2029 it
/// ends a line that every editor shows as one.
struct ForbiddenCharacters {
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// In the order of the text.
  func findings() -> [PreScanFinding] {
    var findings: [PreScanFinding] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F { check(byte, at: offset, &findings) }
        offset += 1
      } else {
        if Self.isLead(byte) { checkMultibyte(at: offset, &findings) }
        offset += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
    }
    return findings
  }
}

extension ForbiddenCharacters {
  /// Whether one of the characters that are looked for beyond ASCII begins like this.
  private static func isLead(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE2 || byte == 0xEF
  }

  private func check(_ byte: UInt8, at offset: Int, _ findings: inout [PreScanFinding]) {
    switch Unicode.Scalar(byte) {
    case "\t", "\n", "\r": break
    case let scalar: add(.controlCharacter(scalar), offset, &findings)
    }
  }

  private func checkMultibyte(at offset: Int, _ findings: inout [PreScanFinding]) {
    switch (bytes[offset], byte(offset + 1), byte(offset + 2)) {
    case (0xC2, 0x85, _): add(.lineSeparator("\u{85}"), offset, &findings)
    case (0xC2, 0x80...0x9F, _):
      add(.controlCharacter(Unicode.Scalar(byte(offset + 1))), offset, &findings)
    case (0xE2, 0x80, 0xA8): add(.lineSeparator("\u{2028}"), offset, &findings)
    case (0xE2, 0x80, 0xA9): add(.lineSeparator("\u{2029}"), offset, &findings)
    case (0xEF, 0xBB, 0xBF) where offset > 0: add(.byteOrderMark, offset, &findings)
    case (0xEF, 0xBF, 0xBE): add(.controlCharacter("\u{FFFE}"), offset, &findings)
    case (0xEF, 0xBF, 0xBF): add(.controlCharacter("\u{FFFF}"), offset, &findings)
    default: break
    }
  }

  private func byte(_ offset: Int) -> UInt8 { offset < range.upperBound ? bytes[offset] : 0 }

  private func add(
    _ slip: PreScanFinding.Slip, _ offset: Int, _ findings: inout [PreScanFinding]
  ) {
    findings.append(PreScanFinding(slip: slip, offset: offset, weight: .certain))
  }
}
