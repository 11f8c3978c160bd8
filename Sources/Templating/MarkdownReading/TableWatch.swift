/// Knows, line by line, whether the text is inside a table drawn with bars.
struct TableWatch {
  static let columnLimit = 200
  /// cmark fills up short rows: so many empty cells nobody meant.
  static let missingCellLimit = 20_000
  /// Whether the lines since the last blank one hold a rule (`| --- | --- |`) under a header.
  private(set) var isInside = false
  /// The cells of the line before, if words stood on it.
  private var lastCount: Int?
  /// The columns of the table that the text is inside.
  private var columns = 0
  private var missingCells = 0

  enum Finding {
    /// A rule of so many columns under a header of another number of cells.
    case mismatch(header: Int, columns: Int)
    case tooManyColumns
    /// The row with which the rows of this table lack too many cells.
    case tooManyMissingCells(count: Int, columns: Int)
  }

  mutating func watch(_ line: ArraySlice<UInt8>) -> Finding? {
    guard line.contains(where: { $0 != 0x20 && $0 != 0x09 }) else {
      self = TableWatch()
      return nil
    }
    let count = PipeRow.cellCount(line)
    guard !isInside else { return watchRow(count) }
    defer { lastCount = count }
    guard let header = lastCount, PipeRow.isRule(line) else { return nil }
    isInside = header == count
    columns = count
    guard count <= Self.columnLimit else { return .tooManyColumns }
    return header == count ? nil : .mismatch(header: header, columns: count)
  }

  private mutating func watchRow(_ count: Int) -> Finding? {
    missingCells += max(0, columns - count)
    guard missingCells > Self.missingCellLimit else { return nil }
    missingCells = 0
    return .tooManyMissingCells(count: count, columns: columns)
  }
}

/// A line of a table drawn with bars, as its bytes show it: cmark drops and adds cells silently.
enum PipeRow {
  static func cellCount(_ line: ArraySlice<UInt8>) -> Int {
    let words = trimmed(line)
    var count = 1
    var isEscaped = false
    var endsWithBar = false
    for byte in words {
      endsWithBar = false
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "|") {
        count += 1
        endsWithBar = true
      }
    }
    if words.first == UInt8(ascii: "|") { count -= 1 }
    if endsWithBar && count > 1 { count -= 1 }
    return count
  }

  /// `| --- | :--: |`
  static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.contains(UInt8(ascii: "|")) else { return false }
    var words = trimmed(line)
    if words.first == UInt8(ascii: "|") { words = words.dropFirst() }
    if words.last == UInt8(ascii: "|") { words = words.dropLast() }
    return words.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .allSatisfy(isRuleCell)
  }

  private static func isRuleCell(_ cell: ArraySlice<UInt8>) -> Bool {
    var words = trimmed(cell)
    if words.first == UInt8(ascii: ":") { words = words.dropFirst() }
    if words.last == UInt8(ascii: ":") { words = words.dropLast() }
    return !words.isEmpty && words.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let words = line.drop { $0 == 0x20 || $0 == 0x09 }
    return words.dropLast(words.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count)
  }
}
