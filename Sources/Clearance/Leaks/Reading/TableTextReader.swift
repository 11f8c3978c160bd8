/// Reads CSV and TSV: cells without their quotes, a row after the other.
enum TableTextReader {
  private static let stops = FoldingStops(",\t\"\n\r;|")
  private static let quotedStops = FoldingStops("\"")

  static func text(of bytes: [UInt8], title: String = "") -> LeakText {
    var text = LeakText(title: title, bytes)
    text.begin(Place(.text))
    text.openEntry()
    var index = 0
    while index < bytes.count {
      index = text.fold(from: index, to: bytes.count, stoppingAt: stops)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): index = readQuoted(from: index, into: &text)
      case UInt8(ascii: "\n"):
        text.mark(.wall, at: index)
        text.closeEntry()
        text.openEntry()
      case UInt8(ascii: "\r"): break
      default: text.mark(.cellEnd, at: index)
      }
    }
    text.closeEntry()
    return text
  }

  /// A quote within is written twice. Returns the place after the closing quote.
  private static func readQuoted(from start: Int, into text: inout LeakText) -> Int {
    let end = text.bytes.count
    var index = start
    while index < end {
      index = text.fold(from: index, to: end, stoppingAt: quotedStops)
      guard index < end else { return end }
      guard index + 1 < end, text.bytes[index + 1] == UInt8(ascii: "\"") else { return index + 1 }
      text.fold(decoded: [UInt8(ascii: "\"")], at: index)
      index += 2
    }
    return end
  }
}
