/// The bytes of a YAML text, looked at line by line.
///
/// A line ends where libyaml ends one: at a line feed, a carriage return, or both.
struct YAMLText {
  let bytes: [UInt8]

  /// Where the line of an offset begins.
  func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > 0, !bytes[start - 1].isLineBreak { start -= 1 }
    return start
  }

  /// Where the line of an offset ends, before its line break.
  func lineEnd(of offset: Int) -> Int {
    bytes[offset...].firstIndex(where: \.isLineBreak) ?? bytes.count
  }

  /// From an offset to the end of its line; nothing where that is blank.
  func restOfLine(from offset: Int) -> String {
    let rest = bytes[offset..<lineEnd(of: offset)]
    return rest.allSatisfy(\.isBlank) ? "" : String(decoding: rest, as: UTF8.self)
  }

  /// Where the line after that of an offset begins; the end of the text where there is none.
  func nextLine(after offset: Int) -> Int {
    let end = lineEnd(of: offset)
    guard end < bytes.count else { return end }
    let isPair =
      bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed
    return end + (isPair ? 2 : 1)
  }

  /// Where the line break begins that ends before an offset; the offset where there is none.
  func beforeLineBreak(_ offset: Int) -> Int {
    guard offset > 0, bytes[offset - 1].isLineBreak else { return offset }
    let isPair =
      offset > 1 && bytes[offset - 1] == .lineFeed && bytes[offset - 2] == .carriageReturn
    return offset - (isPair ? 2 : 1)
  }

  /// Whether an offset is where a line begins, or would begin.
  func beginsLine(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1].isLineBreak }

  /// How many blanks the line begins with.
  func indentation(ofLineAt start: Int) -> Int {
    bytes[start...].prefix { $0 == .blank }.count
  }

  /// How far from the beginning of its line. Before what begins a block there is only ASCII.
  func column(of offset: Int) -> Int { offset - lineStart(of: offset) }

  /// What ends the lines of this text, as its first line does.
  var lineBreak: String {
    guard let first = bytes.firstIndex(where: \.isLineBreak) else { return "\n" }
    return String(decoding: bytes[first..<nextLine(after: first)], as: UTF8.self)
  }
}

// MARK: - What says nothing

extension YAMLText {
  enum LineContent {
    case nothing, comment, something
  }

  func content(ofLineAt start: Int) -> LineContent {
    switch bytes[start...].first(where: { !$0.isBlank }) {
    case nil: .nothing
    case let byte? where byte.isLineBreak: .nothing
    case .numberSign?: .comment
    case .some: .something
    }
  }

  /// The first byte from an offset that is no blank, line break or part of a comment.
  func afterTrivia(from offset: Int) -> Int {
    var place = offset
    while place < bytes.count {
      if bytes[place].isBlank || bytes[place].isLineBreak {
        place += 1
      } else if bytes[place] == .numberSign, isApart(place) {
        place = lineEnd(of: place)
      } else {
        return place
      }
    }
    return place
  }

  private func isApart(_ offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1].isBlank || bytes[offset - 1].isLineBreak
  }

  /// The end of what stands before an offset, blanks and line breaks left aside.
  func beforeBlanks(_ offset: Int) -> Int {
    var end = offset
    while end > 0, bytes[end - 1].isBlank || bytes[end - 1].isLineBreak { end -= 1 }
    return end
  }

  /// Past an anchor (`&a`) at an offset and what separates it from its node.
  func afterAnchor(at offset: Int) -> Int {
    guard offset < bytes.count, bytes[offset] == .ampersand else { return offset }
    let end = bytes[offset...].firstIndex { $0.isBlank || $0.isLineBreak } ?? bytes.count
    return afterTrivia(from: end)
  }
}

// MARK: - Where a block goes on

extension YAMLText {
  /// Where a line goes that continues the block whose last node ends here: below the comments that
  /// are indented like the block and not like what follows it.
  func lineToContinue(blockAtColumn column: Int, after end: Int) -> Int {
    var line = beginsLine(end) ? end : nextLine(after: end)
    let next = indentationOfNextContent(from: line)
    while line < bytes.count, content(ofLineAt: line) == .comment {
      let indentation = indentation(ofLineAt: line)
      guard indentation >= column, indentation > next else { break }
      line = nextLine(after: line)
    }
    return line
  }

  /// Below zero at the end of the text.
  private func indentationOfNextContent(from start: Int) -> Int {
    var line = start
    while line < bytes.count {
      if content(ofLineAt: line) == .something { return indentation(ofLineAt: line) }
      line = nextLine(after: line)
    }
    return -1
  }
}

extension UInt8 {
  fileprivate static var blank: UInt8 { UInt8(ascii: " ") }
  fileprivate static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  fileprivate static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  fileprivate static var numberSign: UInt8 { UInt8(ascii: "#") }
  fileprivate static var ampersand: UInt8 { UInt8(ascii: "&") }

  fileprivate var isBlank: Bool { self == .blank || self == UInt8(ascii: "\t") }
  fileprivate var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
}
