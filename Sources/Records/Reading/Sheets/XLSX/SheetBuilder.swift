import Diagnostics

/// The sheets of a workbook while they are read, and their words: a line a cell.
struct SheetBuilder {
  private(set) var sheets: [SheetContent] = []
  private var bytes: [UInt8] = []
  private var rowStart = 0
  private var row: (number: Int, isHidden: Bool) = (0, false)
  private(set) var cellCount = 0

  /// More than any ledger: 80,000 rows of fifty columns.
  static let cellLimit = 4_000_000
  /// Bytes of words; cells that share a long text could make any number of it.
  private static let wordLimit = 256 << 20

  var isFull: Bool { cellCount >= Self.cellLimit || bytes.count >= Self.wordLimit }

  mutating func beginSheet(_ name: String, isHidden: Bool) {
    sheets.append(SheetContent(name: name, isHidden: isHidden))
    row = (0, false)
  }

  /// - Returns: whether the row stands below all before it.
  mutating func beginRow(_ number: Int?, isHidden: Bool) -> Bool {
    let next = number ?? row.number + 1
    guard next > row.number, next <= CellReference.lastRow else { return false }
    row = (next, isHidden)
    rowStart = last.cells.count
    return true
  }

  /// Adds a cell to the row that was begun last, at any column of it.
  mutating func add(_ text: String, _ kind: SheetCell.Kind, column: Int) {
    if cellCount > 0 { bytes.append(UInt8(ascii: "\n")) }
    cellCount += 1
    last.cells.append(SheetCell(text, kind, column: column, offset: bytes.count))
    for byte in text.utf8 { bytes.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte) }
  }

  /// - Returns: whether no two of its cells share a column.
  mutating func endRow() -> Bool {
    let range = rowStart..<last.cells.count
    guard !range.isEmpty else { return true }
    let columns = last.cells[range].map(\.column)
    guard zip(columns, columns.dropFirst()).allSatisfy({ $0 < $1 }) else { return false }
    last.rows.append(
      SheetRow(number: row.number, lastNumber: row.number, isHidden: row.isHidden, cells: range))
    return true
  }

  mutating func add(merge: CellRange) { last.merges.append(merge) }

  mutating func add(hiddenColumns: ClosedRange<Int>) { last.hiddenColumns.append(hiddenColumns) }

  private var last: SheetContent {
    get { sheets[sheets.count - 1] }
    _modify { yield &sheets[sheets.count - 1] }
  }
}

extension SheetBuilder {
  func workbook(named name: String, dates: SerialDateSystem) -> Workbook {
    let sheets = sheets
    let source = SourceFile(name: name, bytes: bytes) { Self.name(ofLine: $0, in: sheets) }
    let notes = sheets.flatMap { $0.notes(Sheet($0, in: source)) }
    return Workbook(source: source, sheets: sheets, notes: notes, dates: dates)
  }

  /// `工作表“5月”第12行D列`.
  private static func name(ofLine line: Int, in sheets: [SheetContent]) -> String? {
    var index = line - 1
    for sheet in sheets {
      guard index >= sheet.cells.count else {
        let row = sheet.row(ofCell: index)?.number ?? 1
        let column = sheet.cells.isEmpty ? 1 : sheet.cells[index].column
        let letters = CellReference.letters(ofColumn: column)
        return "工作表“\(sheet.name.excerpt)”第\(row)行\(letters)列"
      }
      index -= sheet.cells.count
    }
    return sheets.isEmpty ? nil : "工作表“\(sheets[0].name.excerpt)”"
  }
}

extension SheetContent {
  fileprivate func row(ofCell index: Int) -> SheetRow? {
    var low = 0
    var high = rows.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if rows[middle].cells.lowerBound <= index { low = middle } else { high = middle - 1 }
    }
    return rows.indices.contains(low) ? rows[low] : nil
  }

  fileprivate func notes(_ sheet: Sheet) -> [Diagnostic] {
    let rows = rows.filter(\.isHidden)
    let used = cells.reduce(0) { max($0, $1.column) }
    let columns = hiddenColumns.filter { $0.lowerBound <= used }.map { $0.clamped(to: 1...used) }
    return [
      isHidden && !cells.isEmpty ? .hiddenSheet(sheet) : nil,
      rows.first.map { .hiddenRows(rows.map(\.number), at: sheet.location(of: $0), sheet) },
      columns.isEmpty ? nil : .hiddenColumns(columns, sheet),
    ].compactMap { $0 }
  }
}

// MARK: - Words

extension Diagnostic {
  private static let show = "不该读入的，从表里删去，隐藏并不等于删去"

  fileprivate static func hiddenSheet(_ sheet: Sheet) -> Diagnostic {
    Diagnostic(
      .note, "sheet.hidden-sheet", "工作表“\(sheet.name.excerpt)”是隐藏的", at: sheet.location,
      suggestion: "取消隐藏看一看；" + show)
  }

  fileprivate static func hiddenRows(
    _ numbers: [Int], at location: TextLocation, _ sheet: Sheet
  ) -> Diagnostic {
    let listed = numbers.prefix(10).map(String.init).joined(separator: "、")
    return Diagnostic(
      .note, "sheet.hidden-rows",
      "工作表“\(sheet.name.excerpt)”有\(numbers.count)个隐藏的行（第\(listed)\(numbers.count > 10 ? "等" : "")行），也读入了",
      at: location, suggestion: "取消隐藏或筛选看一看；" + show)
  }

  fileprivate static func hiddenColumns(_ ranges: [ClosedRange<Int>], _ sheet: Sheet) -> Diagnostic
  {
    let names = ranges.prefix(10).map { range in
      let ends = [range.lowerBound, range.upperBound].map { CellReference.letters(ofColumn: $0) }
      return range.count == 1 ? ends[0] : ends.joined(separator: "至")
    }
    return Diagnostic(
      .note, "sheet.hidden-columns",
      "工作表“\(sheet.name.excerpt)”有隐藏的列（\(names.joined(separator: "、"))列），也读入了", at: sheet.location,
      suggestion: "取消隐藏看一看；" + show)
  }
}
