/// How the bytes of a file spell text, as far as the bytes can tell.
enum TextEncoding: Equatable {
  case utf8(hasMark: Bool)
  case utf16(isBigEndian: Bool)
  /// Or GBK or GB2312, which it includes.
  case gb18030
  /// Mostly UTF-8, and broken at this byte.
  case brokenUTF8(at: Int)
  /// No text: this byte is zero.
  case binary(at: Int)

  init(of bytes: [UInt8]) {
    if let isBigEndian = Self.utf16Mark(of: bytes) {
      self = .utf16(isBigEndian: isBigEndian)
    } else if let zero = bytes.firstIndex(of: 0) {
      self = .binary(at: zero)
    } else if let flaw = Self.firstFlaw(in: bytes) {
      self = Self.looksLikeUTF8(bytes, after: flaw) ? .brokenUTF8(at: flaw) : .gb18030
    } else {
      self = .utf8(hasMark: bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    }
  }

  /// The first byte that no UTF-8 text can have where it stands.
  static func firstFlaw(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

extension TextEncoding {
  /// UTF-32 begins with the same two bytes; its zeros then show that it is something else.
  private static func utf16Mark(of bytes: [UInt8]) -> Bool? {
    switch bytes.prefix(2) {
    case [0xFF, 0xFE]: false
    case [0xFE, 0xFF]: true
    default: nil
    }
  }

  /// Text of which a byte was lost is still full of well-formed characters of three bytes; GB18030
  /// has such triples only by chance.
  private static func looksLikeUTF8(_ bytes: [UInt8], after flaw: Int) -> Bool {
    let sample = bytes[max(0, flaw - 2_000)..<min(bytes.count, flaw + 2_000)]
    var wellFormed = 0
    var stray = 0
    var index = sample.startIndex
    while index < sample.endIndex {
      let length = sample[index].isASCII ? 1 : tripleLength(in: sample, at: index)
      if length == 3 { wellFormed += 1 }
      if length == 0 { stray += 1 }
      index += max(length, 1)
    }
    return wellFormed >= max(stray, 1)
  }

  /// 3 where a Han character or its punctuation stands, else 0.
  private static func tripleLength(in bytes: ArraySlice<UInt8>, at index: Int) -> Int {
    guard 0xE2...0xEF ~= bytes[index], index + 2 < bytes.endIndex else { return 0 }
    return 0x80...0xBF ~= bytes[index + 1] && 0x80...0xBF ~= bytes[index + 2] ? 3 : 0
  }
}

extension UInt8 {
  fileprivate var isASCII: Bool { self < 0x80 }
}
