/// The first `}}` or `%}` of a line that stands outside quotes and before the next opening sign.
///
/// Where a quote has no end, the first one inside it counts: the missing quote is then reported where
/// it is missing, and not as a hole without an end.
struct ClosingSign {
  private(set) var offset: Int?
  /// Whether a full-width brace stands where the closing sign should.
  private(set) var isFullWidth = false
  private(set) var scannedUntil: Int

  /// - Parameter sign: the first of its two bytes; the second is `}`.
  init(_ sign: UInt8, in bytes: ArraySlice<UInt8>) {
    self.scannedUntil = bytes.endIndex
    bytes.withUnsafeBufferPointer { scan($0, for: sign, from: bytes.startIndex) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, for sign: UInt8, from base: Int) {
    var quote: Quote?
    var insideQuote: Int?
    var index = 0
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
      let byte = bytes[index]
      let following = index + 1 < bytes.count ? bytes[index + 1] : 0
      if quote == nil, Self.isOpening(byte, following) { break }
      if byte == sign, following == UInt8(ascii: "}") {
        if quote == nil {
          offset = base + index
          return
        }
        insideQuote = insideQuote ?? base + index
      }
      let last = index + 2 < bytes.count ? bytes[index + 2] : 0
      if byte == 0xEF, following == 0xBD, last == 0x9D { isFullWidth = true }
      let next = Quote.after(quote, byte, following, last)
      if next != quote, next == nil { insideQuote = nil }
      quote = next
      index += 1
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

  /// The state after a byte; Chinese quotes are told by it and the two after it.
  static func after(_ quote: Quote?, _ byte: UInt8, _ second: UInt8, _ third: UInt8) -> Quote? {
    switch (quote, byte) {
    case (nil, UInt8(ascii: "\"")): .double
    case (.double, UInt8(ascii: "\"")): nil
    case (nil, UInt8(ascii: "'")): .single
    case (.single, UInt8(ascii: "'")): nil
    case (_, 0xE2) where second == 0x80: afterChinese(quote, third)
    case _: quote
    }
  }

  private static func afterChinese(_ quote: Quote?, _ third: UInt8) -> Quote? {
    switch (quote, third) {
    case (nil, 0x9C): .chineseDouble
    case (.chineseDouble, 0x9D): nil
    case (nil, 0x98): .chineseSingle
    case (.chineseSingle, 0x99): nil
    case _: quote
    }
  }
}
