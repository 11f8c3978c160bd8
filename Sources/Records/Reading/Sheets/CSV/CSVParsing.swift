/// The rows and cells of a .csv, byte by byte.
struct CSVParsing {
  private(set) var sheet = SheetContent()
  /// Where a quote begins that nothing closes.
  private(set) var openQuote: Int?
  /// How many cells each row that holds something has, blank ones included, and where the row begins.
  private(set) var widths: [(cells: Int, filled: Int, offset: Int)] = []
  var cellCount: Int { sheet.cells.count }
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var line = 1

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    self.index = CSVSeparator.headLength(bytes)
    if index > 0 { line = 2 }
  }

  mutating func parse() {
    while index < bytes.count, openQuote == nil, cellCount <= SheetBuilder.cellLimit { parseRow() }
  }
}

extension CSVParsing {
  private mutating func parseRow() {
    let (number, start, first) = (line, index, sheet.cells.count)
    var column = 0
    repeat {
      column += 1
      parseCell(column)
    } while skip(separator)
    let last = line
    skipLineEnd()
    let cells = first..<sheet.cells.count
    guard !cells.isEmpty else { return }
    sheet.rows.append(
      SheetRow(number: number, lastNumber: last, isHidden: false, cells: cells))
    widths.append((column, cells.count, start))
  }

  private mutating func parseCell(_ column: Int) {
    let start = index
    var letters: [UInt8] = []
    // Excel keeps a code from being a number by `="0012"`.
    let isGuarded = at(index) == UInt8(ascii: "=") && at(index + 1) == UInt8(ascii: "\"")
    if isGuarded { index += 1 }
    if at(index) == UInt8(ascii: "\"") { parseQuoted(into: &letters) }
    while let byte = at(index), byte != separator, !byte.isLineEnd {
      letters.append(byte)
      index += 1
    }
    let text = Self.unguarded(String(decoding: letters, as: UTF8.self))
    guard text.utf8.contains(where: { $0 > UInt8(ascii: " ") }) else { return }
    sheet.cells.append(SheetCell(text, .text, column: column, offset: start))
  }

  /// Two quotes within quotes are one.
  private mutating func parseQuoted(into letters: inout [UInt8]) {
    let start = index
    index += 1
    while let byte = at(index) {
      index += 1
      guard byte == UInt8(ascii: "\"") else {
        if byte == UInt8(ascii: "\n") { line += 1 }
        // A carriage return before a line feed belongs to it.
        if byte != UInt8(ascii: "\r") || at(index) != UInt8(ascii: "\n") { letters.append(byte) }
        continue
      }
      guard at(index) == UInt8(ascii: "\"") else { return }
      letters.append(byte)
      index += 1
    }
    openQuote = start
  }

  /// A text that a program would take for a formula, without the mark that kept it from that, as `CSVWriter`
  /// sets it: `'=1+1`.
  private static func unguarded(_ text: String) -> String {
    let letters = Array(text.utf8.prefix(2))
    if letters.count == 2, letters[0] == UInt8(ascii: "'"), "=+-@\t\r".utf8.contains(letters[1]) {
      return String(text.dropFirst())
    }
    guard text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count > 3 else { return text }
    return String(text.dropFirst(2).dropLast())
  }

  private func at(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard at(index) == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipLineEnd() {
    let hadReturn = skip(UInt8(ascii: "\r"))
    let hadFeed = skip(UInt8(ascii: "\n"))
    if hadFeed || hadReturn { line += 1 }
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
