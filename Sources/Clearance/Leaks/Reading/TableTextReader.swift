/// Reads CSV and TSV: cells without their quotes, a row after the other.
enum TableTextReader {
  private static let stops = FoldingStops(",\t\"\n\r;|%")
  private static let quotedStops = FoldingStops("\"%")

  static func text(of empty: LeakText) -> LeakText {
    SourceBytes.reading(empty.bytes) { source in
      var text = empty
      text.reserve(source.count)
      text.begin(Place(.text))
      text.openEntry()
      read(source, into: &text)
      text.closeEntry()
      return text
    }
  }

  private static func read(_ source: SourceBytes, into text: inout LeakText) {
    let stops = stops
    var index = 0
    while index < source.count {
      index = text.fold(source, from: index, to: source.count, stoppingAt: stops)
      guard index < source.count else { return }
      let byte = source[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): index = readQuoted(source, from: index, into: &text)
      case UInt8(ascii: "\n"):
        text.mark(.wall, at: index)
        text.closeEntry()
        text.openEntry()
      case UInt8(ascii: "\r"): break
      case UInt8(ascii: "%"):
        index = text.foldPercent(source, at: index - 1, to: source.count)
      default: text.mark(.cellEnd, at: index)
      }
    }
  }

  /// A quote within is written twice. Returns the place after the closing quote.
  private static func readQuoted(
    _ source: SourceBytes, from start: Int, into text: inout LeakText
  ) -> Int {
    let end = source.count
    var index = start
    while index < end {
      index = text.fold(source, from: index, to: end, stoppingAt: quotedStops)
      guard index < end else { return end }
      if source[index] == UInt8(ascii: "%") {
        index = text.foldPercent(source, at: index, to: end)
        continue
      }
      guard index + 1 < end, source[index + 1] == UInt8(ascii: "\"") else { return index + 1 }
      text.fold(decoded: [UInt8(ascii: "\"")], at: index)
      index += 2
    }
    return end
  }
}
