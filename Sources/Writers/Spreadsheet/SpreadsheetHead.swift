/// The words over the columns, laid on a grid: which squares a word takes.
struct SpreadsheetHead: Sendable {
  struct Cell: Sendable, Hashable {
    let text: String
    /// From 0.
    let row: Int
    let column: Int
    var rowSpan: Int
    var columnSpan: Int
  }

  let height: Int
  /// In reading order.
  let cells: [Cell]

  init(_ columns: [SpreadsheetTable.Column]) {
    let height = columns.map(\.names.count).max() ?? 0
    self.height = height
    cells = (0..<height).flatMap { Self.row($0, of: columns, height: height) }
  }

  /// A column's last word reaches down to the foot of the head.
  private static func row(
    _ row: Int, of columns: [SpreadsheetTable.Column], height: Int
  ) -> [Cell] {
    var cells: [Cell] = []
    for (index, column) in columns.enumerated() where row < column.names.count {
      let isLast = row == column.names.count - 1
      if !isLast, var before = cells.last, before.column + before.columnSpan == index,
        shares(row, columns[index - 1], column)
      {
        before.columnSpan += 1
        cells[cells.count - 1] = before
      } else {
        cells.append(
          Cell(
            text: column.names[row], row: row, column: index, rowSpan: isLast ? height - row : 1,
            columnSpan: 1))
      }
    }
    return cells
  }

  /// Whether two neighbours have a common word at a row, and all the same words above it.
  private static func shares(
    _ row: Int, _ one: SpreadsheetTable.Column, _ other: SpreadsheetTable.Column
  ) -> Bool {
    one.names.count > row + 1 && one.names.prefix(row + 1) == other.names.prefix(row + 1)
  }
}
