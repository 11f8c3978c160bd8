/// Reads Markdown and plain text. A line may belong to one record; so may a section under its heading.
struct PlainTextReader {
  private let source: SourceBytes
  private(set) var text: LeakText
  /// The levels of the headings whose sections are open.
  private var sections: [Int] = []

  private static let stops = FoldingStops("\n|*&")

  static func text(of bytes: [UInt8], title: String = "") -> LeakText {
    SourceBytes.reading(bytes) { source in
      var reader = PlainTextReader(source, into: LeakText(title: title, bytes))
      reader.read()
      return reader.text
    }
  }

  private init(_ source: SourceBytes, into text: LeakText) {
    self.source = source
    self.text = text
    self.text.begin(Place(.text))
  }

  private mutating func read() {
    var index = 0
    beginLine(at: 0)
    while index < source.count {
      index = text.fold(source, from: index, to: source.count, stoppingAt: Self.stops)
      guard index < source.count else { break }
      index = readMark(at: index)
    }
    text.closeEntry()
    for _ in sections { text.closeEntry() }
  }

  private mutating func readMark(at index: Int) -> Int {
    switch source[index] {
    case UInt8(ascii: "\n"):
      text.closeEntry()
      text.mark(isBlank(after: index) ? .wall : .lineEnd, at: index)
      beginLine(at: index + 1)
      return index + 1
    case UInt8(ascii: "|"):
      text.mark(.cellEnd, at: index)
      return index + 1
    case UInt8(ascii: "&"):
      guard
        let (decoded, length) = CharacterReferences.read(
          text.bytes[index..<min(index + 32, source.count)])
      else { return keep(index) }
      text.fold(decoded: decoded, at: index)
      return index + length
    default:
      // Emphasis, which a page does not show, unless it stands for covered digits.
      let length = count(of: UInt8(ascii: "*"), from: index)
      if length <= 3 {
        text.anchor(index + length)
      } else {
        text.fold(decoded: Array(repeating: UInt8(ascii: "*"), count: length), at: index)
      }
      return index + length
    }
  }

  private mutating func keep(_ index: Int) -> Int {
    text.fold(decoded: [source[index]], at: index)
    return index + 1
  }

  private func count(of byte: UInt8, from start: Int) -> Int {
    var end = start
    while end < source.count, source[end] == byte { end += 1 }
    return end - start
  }

  private func isBlank(after index: Int) -> Bool {
    guard index + 1 < source.count else { return false }
    return source[index + 1] == UInt8(ascii: "\n") || source[index + 1] == UInt8(ascii: "\r")
  }

  private mutating func beginLine(at index: Int) {
    let level = count(of: UInt8(ascii: "#"), from: index)
    if (1...6).contains(level) {
      while let last = sections.last, last >= level {
        sections.removeLast()
        text.closeEntry()
      }
      sections.append(level)
      text.openEntry()
    }
    text.openEntry()
  }
}
