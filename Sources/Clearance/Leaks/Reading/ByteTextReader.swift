/// Reads the words in a file of any other kind: what stands in it as text, of at least some length.
enum ByteTextReader {
  private static let shortest = 6

  static func text(of empty: LeakText) -> LeakText {
    SourceBytes.reading(empty.bytes) { source in
      var text = empty
      text.reserve(source.count / 8)
      text.begin(Place(.text))
      read(source, into: &text)
      return text
    }
  }

  private static func read(_ source: SourceBytes, into text: inout LeakText) {
    var index = 0
    while index < source.count {
      let start = index
      while index < source.count, let length = characterLength(source, at: index) {
        index += length
      }
      if index - start >= shortest {
        _ = text.fold(source, from: start, to: index, stoppingAt: stops)
        text.mark(.wall, at: index)
      }
      index += 1
    }
  }

  private static let stops = FoldingStops("")

  /// Of a character that may stand in a text; nil for all else.
  private static func characterLength(_ source: SourceBytes, at index: Int) -> Int? {
    let byte = source[index]
    if (0x20...0x7E).contains(byte) || byte == 0x09 || byte == 0x0A { return 1 }
    let length = byte & 0xF8 == 0xF0 ? 4 : byte & 0xF0 == 0xE0 ? 3 : byte & 0xE0 == 0xC0 ? 2 : 0
    guard length > 0, index + length <= source.count,
      ((index + 1)..<(index + length)).allSatisfy({ source[$0] & 0xC0 == 0x80 })
    else { return nil }
    return length
  }
}
