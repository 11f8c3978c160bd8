/// A text that a person wrote, under the name by which they know it.
///
/// Nothing here reads a disk: whoever opens the file passes its bytes. The bytes are kept as they
/// are; lines are found once, so that turning an offset into a place costs a binary search.
public final class SourceFile: Sendable {
  /// The path as the person would type it: `Data/wugang/plans/2022-47.yaml`.
  public let name: String
  /// UTF-8. Readers that accept other encodings convert before they make a `SourceFile`.
  public let bytes: [UInt8]
  private let lineStarts: [Int]
  private let marks: CharacterMarks?
  private let lineName: (@Sendable (Int) -> String?)?

  /// - Parameter lineName: what a person calls the line of a number, where it is no line of a text file:
  ///   `第12段` of a Word file, `工作表“5月”第12行D列` of a ledger. It is asked only for lines that are told of.
  public init(
    name: String, bytes: [UInt8], lineName: (@Sendable (Int) -> String?)? = nil
  ) {
    self.name = name
    self.bytes = bytes
    self.lineName = lineName
    self.lineStarts = LineStarts.of(bytes)
    self.marks = CharacterMarks(bytes, lineStarts: lineStarts)
  }

  /// - Parameter lineNames: `第12段`, `表2第3行第4格`, a line after another.
  public convenience init(name: String, bytes: [UInt8], lineNames: [String]) {
    self.init(name: name, bytes: bytes) { number in
      lineNames.indices.contains(number - 1) ? lineNames[number - 1] : nil
    }
  }

  public convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The number of lines; a file that ends with a line feed has no line after it.
  public var lineCount: Int {
    lineStarts.last == bytes.count && bytes.count > 0 ? lineStarts.count - 1 : lineStarts.count
  }

  /// What a person calls a line that is a paragraph of some other file; nil where a line is a line.
  public func nameOfLine(_ number: Int) -> String? { lineName?(number) }

  /// The bytes of a line, counted from 1, without its line end; nil beyond the last.
  public func line(_ number: Int) -> ArraySlice<UInt8>? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<end]
  }

  /// The place of a byte. Offsets past the end are the place after the last character.
  public func location(atByte offset: Int) -> TextLocation {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineContaining(offset)
    let column = characterCount(in: lineStarts[line]..<offset)
    return TextLocation(file: self, line: line + 1, column: column + 1)
  }

  private func characterCount(in range: Range<Int>) -> Int {
    guard let marks else { return bytes[range].characterCount }
    return marks.count(before: range.upperBound, in: bytes)
      - marks.count(before: range.lowerBound, in: bytes)
  }

  private func lineContaining(_ offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

extension SourceFile {
  /// The byte at which a place stands: the end of its line where the line is shorter. Nil beyond the last line.
  package func offset(of location: TextLocation) -> Int? {
    guard let line = line(location.line) else { return nil }
    var left = location.column - 1
    var start = line.startIndex
    if let marks {
      let wanted = marks.count(before: start, in: bytes) + left
      let mark = marks.mark(atOrBefore: wanted)
      if mark.offset > start {
        guard mark.offset < line.endIndex else { return line.endIndex }
        (start, left) = (mark.offset, wanted - mark.count)
      }
    }
    for index in start..<line.endIndex where bytes[index] & 0b1100_0000 != 0b1000_0000 {
      if left == 0 { return index }
      left -= 1
    }
    return line.endIndex
  }
}
