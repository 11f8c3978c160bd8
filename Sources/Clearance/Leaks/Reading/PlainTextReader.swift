/// Reads Markdown and plain text. A line may belong to one record; so may a section under its heading.
struct PlainTextReader {
  private(set) var text: LeakText
  /// The levels of the headings whose sections are open.
  private var sections: [Int] = []

  private static let stops = FoldingStops("\n|*&")

  static func text(of bytes: [UInt8], title: String = "") -> LeakText {
    var reader = PlainTextReader(text: LeakText(title: title, bytes))
    reader.text.begin(Place(.text))
    reader.read()
    return reader.text
  }

  private mutating func read() {
    var index = 0
    beginLine(at: 0)
    while index < text.bytes.count {
      index = text.fold(from: index, to: text.bytes.count, stoppingAt: Self.stops)
      guard index < text.bytes.count else { break }
      index = readMark(at: index)
    }
    text.closeEntry()
    for _ in sections { text.closeEntry() }
  }

  private mutating func readMark(at index: Int) -> Int {
    let bytes = text.bytes
    switch bytes[index] {
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
          bytes[index..<min(index + 32, bytes.count)])
      else { return keep(index) }
      text.fold(decoded: decoded, at: index)
      return index + length
    default:
      // Emphasis, which a page does not show, unless it stands for covered digits.
      let length = bytes[index...].prefix { $0 == UInt8(ascii: "*") }.count
      if length <= 3 {
        text.anchor(index + length)
      } else {
        text.fold(decoded: Array(bytes[index..<index + length]), at: index)
      }
      return index + length
    }
  }

  private mutating func keep(_ index: Int) -> Int {
    text.fold(decoded: [text.bytes[index]], at: index)
    return index + 1
  }

  private func isBlank(after index: Int) -> Bool {
    let next = text.bytes[(index + 1)...].first
    return next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r")
  }

  private mutating func beginLine(at index: Int) {
    let level = text.bytes[index...].prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
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
