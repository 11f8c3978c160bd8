/// A table laid on its grid: every square is the origin of a cell, covered by one, or empty.
///
/// Word wants all squares of a row, HTML only the origins; both read this.
package struct TableGrid: Sendable {
  package enum Square: Sendable, Hashable {
    /// A cell begins here: its index in its row.
    case origin(cell: Int)
    /// The cell that begins at this row and column reaches here.
    case covered(row: Int, column: Int)
  }

  package let rows: [[Square]]
  package let columnCount: Int
  /// What does not fit: a square that no cell fills, or that two claim, or a span beyond the edge.
  package let faults: [Fault]

  package enum Fault: Sendable, Hashable {
    case empty(row: Int, column: Int)
    case overlap(row: Int, cell: Int)
    case beyondEdge(row: Int, cell: Int)
  }

  package init(_ table: Table) {
    let width = table.columns.count
    var grid = [[Square?]](
      repeating: [Square?](repeating: nil, count: width), count: table.rows.count)
    var faults: [Fault] = []
    for (rowIndex, row) in table.rows.enumerated() {
      var column = 0
      for (cellIndex, cell) in row.cells.enumerated() {
        while column < width, grid[rowIndex][column] != nil { column += 1 }
        let right = column + max(1, cell.columnSpan)
        let bottom = rowIndex + max(1, cell.rowSpan)
        if right > width || bottom > table.rows.count {
          faults.append(.beyondEdge(row: rowIndex, cell: cellIndex))
        }
        guard column < width else { continue }
        for y in rowIndex..<min(bottom, table.rows.count) {
          for x in column..<min(right, width) {
            if grid[y][x] != nil {
              faults.append(.overlap(row: rowIndex, cell: cellIndex))
            } else {
              let isOrigin = y == rowIndex && x == column
              grid[y][x] =
                isOrigin ? .origin(cell: cellIndex) : .covered(row: rowIndex, column: column)
            }
          }
        }
        column = right
      }
    }
    for y in grid.indices {
      for x in grid[y].indices where grid[y][x] == nil {
        faults.append(.empty(row: y, column: x))
      }
    }
    self.rows = grid.enumerated().map { y, row in
      row.enumerated().map { x, square in square ?? .covered(row: y, column: x) }
    }
    self.columnCount = width
    self.faults = faults
  }
}
