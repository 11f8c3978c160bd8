/// A table laid on its grid: every square is the origin of a cell, covered by one, or empty.
///
/// Word wants all squares of a row, HTML only the origins; both read this.
package struct TableGrid: Sendable {
  package enum Square: Sendable, Hashable {
    /// A cell begins here: its index in its row.
    case origin(cell: Int)
    /// The cell that begins at this row and column reaches here. An empty square names itself.
    case covered(row: Int, column: Int)
  }

  package let rows: [[Square]]
  package let columnCount: Int
  /// What does not fit, cells first, in reading order; then the empty squares.
  package let faults: [Fault]

  package enum Fault: Sendable, Hashable {
    /// No cell fills the square.
    case empty(row: Int, column: Int)
    /// The cell reaches into a square that another one has.
    case overlap(row: Int, cell: Int)
    /// The cell, or a part of it, lies beyond the last column or row.
    case beyondEdge(row: Int, cell: Int)
  }

  package init(_ table: Table) {
    self.columnCount = table.columns.count
    guard !table.isPlain else {
      // One row for all of them: the tables with thousands of rows are of this kind.
      let line = table.columns.indices.map { Square.origin(cell: $0) }
      self.rows = [[Square]](repeating: line, count: table.rows.count)
      self.faults = []
      return
    }
    var layout = Layout(table)
    for (index, row) in table.rows.enumerated() { layout.lay(row, at: index) }
    self.rows = layout.squares.enumerated().map { y, row in
      row.enumerated().map { x, square in square ?? .covered(row: y, column: x) }
    }
    self.faults = layout.faults + layout.emptySquares
  }
}

/// The grid while the cells are laid, row by row, each into the first free square, as HTML does.
private struct Layout {
  private(set) var squares: [[TableGrid.Square?]]
  private(set) var faults: [TableGrid.Fault] = []
  private let width: Int

  init(_ table: Table) {
    self.width = table.columns.count
    let line = [TableGrid.Square?](repeating: nil, count: width)
    self.squares = [[TableGrid.Square?]](repeating: line, count: table.rows.count)
  }

  mutating func lay(_ row: Table.Row, at y: Int) {
    var x = 0
    for (index, cell) in row.cells.enumerated() {
      while x < width, squares[y][x] != nil { x += 1 }
      // A draft may claim any span: what is beyond the edge is not walked through.
      let columns = x..<x + min(max(1, cell.columnSpan), width + 1)
      let rows = y..<y + min(max(1, cell.rowSpan), squares.count + 1)
      if columns.upperBound > width || rows.upperBound > squares.count {
        faults.append(.beyondEdge(row: y, cell: index))
      }
      if !claim(columns.clamped(to: 0..<width), rows.clamped(to: 0..<squares.count), for: index) {
        faults.append(.overlap(row: y, cell: index))
      }
      x = columns.upperBound
    }
  }

  /// Whether all squares were free. Those that were not stay with the cell that came first.
  private mutating func claim(_ columns: Range<Int>, _ rows: Range<Int>, for cell: Int) -> Bool {
    var wereFree = true
    for y in rows {
      for x in columns {
        guard squares[y][x] == nil else {
          wereFree = false
          continue
        }
        let isOrigin = y == rows.lowerBound && x == columns.lowerBound
        squares[y][x] =
          isOrigin
          ? .origin(cell: cell) : .covered(row: rows.lowerBound, column: columns.lowerBound)
      }
    }
    return wereFree
  }

  var emptySquares: [TableGrid.Fault] {
    squares.enumerated().flatMap { y, row in
      row.indices.filter { row[$0] == nil }.map { .empty(row: y, column: $0) }
    }
  }
}
