import Documents

/// A row of a table with merged cells, as Word wants it: every square of the grid belongs to a cell of the row,
/// and a cell that a higher one covers is there, and empty.
struct MergedRow {
  let places: [Place]

  struct Place {
    let columns: Range<Int>
    /// The index of the cell that begins here; nil where a higher one reaches down, or where none is.
    let cell: Int?
    let merge: CellProperties.VerticalMerge?
  }

  init(_ grid: TableGrid, row: Int) {
    let squares = grid.rows[row]
    var places: [Place] = []
    var column = 0
    while column < squares.count {
      let end = Self.end(of: column, in: squares, row)
      places.append(Self.place(column..<end, in: grid, row))
      column = end
    }
    self.places = places
  }

  /// The first column that belongs to another cell.
  private static func end(of column: Int, in squares: [TableGrid.Square], _ row: Int) -> Int {
    let owner: TableGrid.Square =
      switch squares[column] {
      case .origin: .covered(row: row, column: column)
      case .covered: squares[column]
      }
    return squares[(column + 1)...].firstIndex { $0 != owner } ?? squares.count
  }

  private static func place(_ columns: Range<Int>, in grid: TableGrid, _ row: Int) -> Place {
    switch grid.rows[row][columns.lowerBound] {
    case .origin(let cell):
      let reachesDown =
        row + 1 < grid.rows.count
        && grid.rows[row + 1][columns.lowerBound]
          == .covered(row: row, column: columns.lowerBound)
      return Place(columns: columns, cell: cell, merge: reachesDown ? .restart : nil)
    case .covered(let above, let left):
      let continues = above < row && left == columns.lowerBound
      return Place(columns: columns, cell: nil, merge: continues ? .goesOn : nil)
    }
  }
}
