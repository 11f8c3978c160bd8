/// The first `}}` or `%}` of a line that stands outside quotes and before the next opening sign.
///
/// Where a quote has no end, the first one inside it counts: the missing quote is then reported where
/// it is missing, and not as a hole without an end.
struct ClosingSign {
  private(set) var offset: Int?
  /// Whether a full-width brace stands where the closing sign should.
  private(set) var isFullWidth = false
  private(set) var scannedUntil: Int

  init(_ sign: String, in bytes: ArraySlice<UInt8>) {
    self.scannedUntil = bytes.endIndex
    bytes.withUnsafeBufferPointer { buffer in
      scan(buffer, for: Array(sign.utf8), from: bytes.startIndex)
    }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, for sign: [UInt8], from base: Int)
  {
    var quote: Quote?
    var insideQuote: Int?
    var index = 0
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
      let following = index + 1 < bytes.count ? bytes[index + 1] : 0
      if quote == nil, Self.isOpening(bytes[index], following) { break }
      if bytes[index] == sign[0], following == sign[1] {
        if quote == nil {
          offset = base + index
          return
        }
        insideQuote = insideQuote ?? base + index
      }
      if bytes[index] == 0xEF, bytes[index...].starts(with: [0xEF, 0xBD, 0x9D]) {
        isFullWidth = true
      }
      let (next, length) = Quote.after(quote, bytes[index...])
      if next == nil { insideQuote = nil }
      quote = next
      index += length
    }
    offset = insideQuote
    scannedUntil = base + index
  }

  /// Another hole or directive begins: the one before it was left open.
  private static func isOpening(_ first: UInt8, _ second: UInt8) -> Bool {
    first == UInt8(ascii: "{") && (second == first || second == UInt8(ascii: "%"))
  }
}

/// The kind of quote that a text stands in.
private enum Quote {
  case double, single, chineseDouble, chineseSingle

  /// The state after the bytes' first character, and how many bytes of it were read.
  static func after(_ quote: Quote?, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> (Quote?, Int) {
    guard let first = bytes.first else { return (quote, 1) }
    switch (quote, first) {
    case (nil, UInt8(ascii: "\"")): return (.double, 1)
    case (.double, UInt8(ascii: "\"")): return (nil, 1)
    case (nil, UInt8(ascii: "'")): return (.single, 1)
    case (.single, UInt8(ascii: "'")): return (nil, 1)
    case (_, 0xE2): return afterChinese(quote, bytes)
    case _: return (quote, 1)
    }
  }

  private static func afterChinese(_ quote: Quote?, _ bytes: Slice<UnsafeBufferPointer<UInt8>>)
    -> (Quote?, Int)
  {
    guard bytes.count > 2, bytes[bytes.startIndex + 1] == 0x80 else { return (quote, 1) }
    switch (quote, bytes[bytes.startIndex + 2]) {
    case (nil, 0x9C): return (.chineseDouble, 3)
    case (.chineseDouble, 0x9D): return (nil, 3)
    case (nil, 0x98): return (.chineseSingle, 3)
    case (.chineseSingle, 0x99): return (nil, 3)
    case _: return (quote, 1)
    }
  }
}
