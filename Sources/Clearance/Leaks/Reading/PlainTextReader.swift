/// Reads Markdown and plain text. A line may belong to one record; so may a section under its heading.
struct PlainTextReader {
  private let source: SourceBytes
  private(set) var text: LeakText
  private let format: Format
  /// The levels of the headings whose sections are open.
  private var sections: [Int] = []

  enum Format {
    case plain
    /// A backslash keeps the mark behind it from being one of Markdown.
    case markdown
    /// RFC 5545, 3.1: a line that begins with a blank goes on with the one before.
    case calendar
  }

  private static let stops = FoldingStops("\n|*&%\\")

  static func text(of empty: LeakText, _ format: Format = .plain) -> LeakText {
    SourceBytes.reading(empty.bytes) { source in
      var reader = PlainTextReader(source, into: empty, format)
      reader.read()
      return reader.text
    }
  }

  private init(_ source: SourceBytes, into text: LeakText, _ format: Format) {
    self.source = source
    self.format = format
    self.text = text
    self.text.reserve(source.count)
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
    case UInt8(ascii: "\n") where format == .calendar && isBlank(index + 1):
      text.anchor(index + 2)
      return index + 2
    case UInt8(ascii: "\n"):
      text.closeEntry()
      text.mark(isLineEnd(index + 1) ? .wall : .lineEnd, at: index)
      beginLine(at: index + 1)
      return index + 1
    case UInt8(ascii: "|"):
      text.mark(.cellEnd, at: index)
      return index + 1
    case UInt8(ascii: "%"): return text.foldPercent(source, at: index, to: source.count)
    case UInt8(ascii: "\\"):
      guard format == .markdown, isMark(index + 1) else { return keep(index) }
      return keep(index + 1)
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

  private func isLineEnd(_ index: Int) -> Bool {
    index < source.count
      && (source[index] == UInt8(ascii: "\n") || source[index] == UInt8(ascii: "\r"))
  }

  private func isBlank(_ index: Int) -> Bool {
    index < source.count
      && (source[index] == UInt8(ascii: " ") || source[index] == UInt8(ascii: "\t"))
  }

  /// Punctuation of ASCII, which a backslash may stand before.
  private func isMark(_ index: Int) -> Bool {
    guard index < source.count, (0x21...0x7E).contains(source[index]) else { return false }
    return !source[index].isDigit && !source[index].isLetter
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
