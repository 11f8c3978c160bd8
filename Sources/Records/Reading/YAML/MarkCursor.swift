import Diagnostics

/// Turns libyaml's marks into places of the file, walking beside it.
///
/// Marks come almost always in the order of the text, so all of a file's places together cost one
/// walk over its bytes. A line ends at a line feed, as in `SourceFile`, whatever libyaml thinks.
struct MarkCursor {
  private let file: SourceFile
  private let bytes: [UInt8]
  private let origin: Int
  /// The byte of the file at which the cursor stands.
  private(set) var offset: Int
  /// Scalars from the origin to the offset.
  private var index = 0
  private var line: Int
  /// The index at which the line began; below zero where that was before the origin.
  private var lineStart: Int

  /// - Parameter origin: the byte of the file at which the marks begin to count.
  init(_ file: SourceFile, origin: Int) {
    let start = file.location(atByte: origin)
    self.file = file
    self.bytes = file.bytes
    self.origin = origin
    self.offset = origin
    self.line = start.line
    self.lineStart = 1 - start.column
  }

  mutating func location(atIndex target: Int) -> TextLocation {
    if target < index { walkBack(to: target) } else { walk(to: target) }
    return TextLocation(file: file, line: line, column: index - lineStart + 1)
  }

  /// The byte of the file at which a mark stands.
  mutating func byte(atIndex target: Int) -> Int {
    if target < index { walkBack(to: target) } else { walk(to: target) }
    return offset
  }

  /// For bytes of the file, in the order of the text.
  mutating func location(atByte target: Int) -> TextLocation {
    while offset < target, offset < bytes.count { step() }
    return TextLocation(file: file, line: line, column: index - lineStart + 1)
  }

  private mutating func walk(to target: Int) {
    while index < target, offset < bytes.count { step() }
    offset = min(offset, bytes.count)
  }

  private mutating func step() {
    let byte = bytes[offset]
    offset += byte.scalarLength
    index += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      lineStart = index
    }
  }

  private mutating func walkBack(to target: Int) {
    while index > target, offset > origin {
      offset -= 1
      if bytes[offset] & 0b1100_0000 != 0b1000_0000 { index -= 1 }
    }
    let place = file.location(atByte: offset)
    line = place.line
    lineStart = index - place.column + 1
  }
}

extension UInt8 {
  /// How many bytes a scalar has that begins with this one.
  fileprivate var scalarLength: Int {
    switch self {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
