/// Reads JSON, line by line or whole: strings without their escapes, numbers as they stand. An object may belong to a
/// record.
struct JSONTextReader {
  private let source: SourceBytes
  private(set) var text: LeakText
  private var index = 0
  /// The brackets that are open.
  private var open: [UInt8] = []

  private static let stops = FoldingStops("\"{}[],: \t\r\n")
  private static let stringStops = FoldingStops("\"\\%<")
  private static let escapes = FoldingStops("\\%")

  static func text(of empty: LeakText) -> LeakText {
    SourceBytes.reading(empty.bytes) { source in
      var reader = JSONTextReader(source, into: empty)
      reader.read()
      return reader.text
    }
  }

  private init(_ source: SourceBytes, into text: LeakText) {
    self.source = source
    self.text = text
    self.text.reserve(source.count)
    self.text.begin(Place(.text))
  }

  private mutating func read() {
    let stops = Self.stops
    while index < source.count {
      index = text.fold(source, from: index, to: source.count, stoppingAt: stops)
      guard index < source.count else { break }
      let byte = source[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): readString()
      case UInt8(ascii: "{"), UInt8(ascii: "["): begin(byte)
      case UInt8(ascii: "}"): finish(UInt8(ascii: "{"))
      case UInt8(ascii: "]"): finish(UInt8(ascii: "["))
      case UInt8(ascii: ","), UInt8(ascii: ":"): text.mark(.cellEnd, at: index)
      case UInt8(ascii: "\n"): if open.isEmpty { text.mark(.wall, at: index) }
      default: break
      }
    }
    if !open.isEmpty { text.isDamaged = true }
  }

  private mutating func begin(_ bracket: UInt8) {
    text.mark(.wall, at: index)
    open.append(bracket)
    if bracket == UInt8(ascii: "{") { text.openEntry() }
  }

  private mutating func finish(_ bracket: UInt8) {
    text.mark(.wall, at: index)
    guard open.popLast() == bracket else {
      text.isDamaged = true
      return
    }
    if bracket == UInt8(ascii: "{") { text.closeEntry() }
  }

  private mutating func readString() {
    let start = index
    let end = text.end
    while index < source.count {
      index = text.fold(source, from: index, to: source.count, stoppingAt: Self.stringStops)
      guard index < source.count else { break }
      switch source[index] {
      case UInt8(ascii: "\""):
        index += 1
        return
      case UInt8(ascii: "<"):
        text.cut(to: end)
        return readPage(from: start)
      case UInt8(ascii: "%"): index = text.foldPercent(source, at: index, to: source.count)
      default: index = Self.foldEscape(source, at: index, to: source.count, into: &text)
      }
    }
    text.isDamaged = true
  }

  private mutating func readPage(from start: Int) {
    index = start
    while index < source.count, source[index] != UInt8(ascii: "\"") {
      index += source[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    if index >= source.count { text.isDamaged = true }
    let close = min(index, source.count)
    index = min(index + 1, source.count)
    text.append(Self.unescaped(Array(text.bytes[start..<close])), at: start)
  }

  /// A string that holds a page is read as the page.
  private static func unescaped(_ string: [UInt8]) -> LeakText {
    var page: [UInt8] = []
    var index = 0
    while index < string.count {
      if string[index] == UInt8(ascii: "\\"), let (decoded, length) = escape(string[index...]) {
        page += decoded
        index += length
      } else {
        page.append(string[index])
        index += 1
      }
    }
    return MarkupReader.text(of: LeakText(page), .html)
  }

  /// A string, or a program or a stylesheet in a page: the strings of that are not told apart from it.
  static func foldEscaped(_ source: SourceBytes, _ range: Range<Int>, into text: inout LeakText) {
    var index = range.lowerBound
    while index < range.upperBound {
      index = text.fold(source, from: index, to: range.upperBound, stoppingAt: escapes)
      guard index < range.upperBound else { return }
      index =
        source[index] == UInt8(ascii: "%")
        ? text.foldPercent(source, at: index, to: range.upperBound)
        : foldEscape(source, at: index, to: range.upperBound, into: &text)
    }
  }

  /// Returns where to read on.
  private static func foldEscape(
    _ source: SourceBytes, at index: Int, to end: Int, into text: inout LeakText
  ) -> Int {
    let (decoded, length) = escape(text.bytes[index..<end]) ?? ([], 1)
    text.fold(decoded: decoded, at: index)
    return index + length
  }

  /// A program: its strings may be escaped.
  static func script(of empty: LeakText) -> LeakText {
    SourceBytes.reading(empty.bytes) { source in
      var text = empty
      text.reserve(source.count)
      text.begin(Place(.script))
      foldEscaped(source, 0..<source.count, into: &text)
      return text
    }
  }

  /// What a backslash and the letters after it stand for.
  private static func escape(_ bytes: ArraySlice<UInt8>) -> ([UInt8], Int)? {
    guard let letter = bytes.dropFirst().first else { return nil }
    switch letter {
    case UInt8(ascii: "u"): return unicode(bytes)
    case UInt8(ascii: "x"):
      let digits = bytes.dropFirst(2).prefix(2).compactMap(\.hexValue)
      guard digits.count == 2 else { return nil }
      return (Array(String(UnicodeScalar(digits[0] << 4 | digits[1])).utf8), 4)
    case UInt8(ascii: "n"), UInt8(ascii: "r"): return ([0x0A], 2)
    case UInt8(ascii: "t"): return ([0x20], 2)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return ([], 2)
    default: return ([letter], 2)
    }
  }

  private static func unicode(_ bytes: ArraySlice<UInt8>) -> ([UInt8], Int)? {
    guard let first = unit(bytes) else { return nil }
    if first & 0xFC00 == 0xD800, let second = unit(bytes.dropFirst(6)), second & 0xFC00 == 0xDC00 {
      return (Array(String(decoding: [first, second], as: UTF16.self).utf8), 12)
    }
    return (Array(String(decoding: [first], as: UTF16.self).utf8), 6)
  }

  /// Of `\u5F20` the unit 0x5F20.
  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt16? {
    guard bytes.prefix(2).elementsEqual("\\u".utf8) else { return nil }
    let digits = bytes.dropFirst(2).prefix(4).compactMap(\.hexValue)
    return digits.count == 4 ? digits.reduce(0) { $0 << 4 | UInt16($1) } : nil
  }
}
