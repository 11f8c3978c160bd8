/// Cuts the HTML of a table into tags, words and comments.
struct HTMLTokens {
  enum Token {
    case open(Tag)
    case close(Tag)
    case words(String, offset: Int)
    case comment(String, offset: Int)
    /// A `<` that begins nothing.
    case broken(offset: Int)
  }

  struct Tag {
    /// In lower case.
    let name: String
    let attributes: [(name: String, value: String)]
    let offset: Int
  }

  private let bytes: [UInt8]
  /// Where its lines end.
  private let lineEnds: [Int]
  private(set) var position = 0
  /// Where the first tag stands.
  let start: Int

  init(_ html: String) {
    self.bytes = Array(html.utf8)
    self.start = bytes.firstIndex(of: UInt8(ascii: "<")) ?? 0
    self.lineEnds = bytes.indices.filter { [bytes] in bytes[$0] == 0x0A } + [bytes.count]
  }

  mutating func next() -> Token? {
    guard position < bytes.count else { return nil }
    guard bytes[position] == UInt8(ascii: "<") else { return words() }
    return comment() ?? tag() ?? .broken(offset: position)
  }

  /// The line of a byte, counted from 0, and how far it is from that line's end.
  func place(of offset: Int) -> (line: Int, fromEnd: Int) {
    let offset = min(offset, bytes.count)
    var low = 0
    var high = lineEnds.count - 1
    while low < high {
      let middle = (low + high) / 2
      if lineEnds[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return (low, lineEnds[low] - offset)
  }

  private mutating func words() -> Token {
    let offset = position
    position = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    return .words(String(decoding: bytes[offset..<position], as: UTF8.self), offset: offset)
  }

  private mutating func comment() -> Token? {
    guard bytes[position...].starts(with: "<!--".utf8) else { return nil }
    let offset = position
    var end = position + 4
    while end < bytes.count, !bytes[end...].starts(with: "-->".utf8) { end += 1 }
    guard end < bytes.count else { return nil }
    position = end + 3
    return .comment(String(decoding: bytes[offset + 4..<end], as: UTF8.self), offset: offset)
  }

  private mutating func tag() -> Token? {
    let offset = position
    var cursor = position + 1
    let isEnd = cursor < bytes.count && bytes[cursor] == UInt8(ascii: "/")
    if isEnd { cursor += 1 }
    let name = word(from: &cursor)
    guard !name.isEmpty else { return nil }
    var attributes: [(name: String, value: String)] = []
    while let attribute = attribute(from: &cursor) { attributes.append(attribute) }
    skipSpaces(&cursor)
    if cursor < bytes.count, bytes[cursor] == UInt8(ascii: "/") { cursor += 1 }
    guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: ">") else { return nil }
    position = cursor + 1
    let tag = Tag(name: name.lowercased(), attributes: attributes, offset: offset)
    return isEnd ? .close(tag) : .open(tag)
  }

  private func attribute(from cursor: inout Int) -> (name: String, value: String)? {
    skipSpaces(&cursor)
    let name = word(from: &cursor)
    guard !name.isEmpty else { return nil }
    guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: "=") else {
      return (name.lowercased(), "")
    }
    cursor += 1
    guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: "\"") else {
      return (name.lowercased(), word(from: &cursor))
    }
    let end = bytes[(cursor + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
    let value = String(decoding: bytes[(cursor + 1)..<end], as: UTF8.self)
    cursor = min(end + 1, bytes.count)
    return (name.lowercased(), HTMLEntity.decoded(value))
  }

  private func word(from cursor: inout Int) -> String {
    let start = cursor
    while cursor < bytes.count, bytes[cursor] > 0x20, !"<>/=\"'".utf8.contains(bytes[cursor]) {
      cursor += 1
    }
    return String(decoding: bytes[start..<cursor], as: UTF8.self)
  }

  private func skipSpaces(_ cursor: inout Int) {
    while cursor < bytes.count, bytes[cursor] <= 0x20 { cursor += 1 }
  }
}

/// The characters that HTML writes with `&…;`.
enum HTMLEntity {
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      rest = rest[ampersand...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let character = character(rest[rest.index(after: ampersand)..<end])
      else {
        result += "&"
        rest = rest.dropFirst()
        continue
      }
      result += character
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    case _:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let value, value > 0, let scalar = Unicode.Scalar(value) else { return nil }
      return MarkdownMark.isReserved(scalar) ? "\u{FFFD}" : String(scalar)
    }
  }
}
