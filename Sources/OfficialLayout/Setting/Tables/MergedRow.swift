import Documents

/// A row of a table with merged cells, as Word wants it: every square of the grid belongs to a cell of the row,
/// and a cell that a higher one covers is there, and empty.
struct MergedRow {
  let places: [Place]

  struct Place {
    let columns: Range<Int>
    /// The index of the cell that begins here; nil where a higher one reaches down, or where none is.
    let cell: Int?
    let merge: SetCell.VerticalMerge?
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
    let owner = squares[column].owner(row, column)
    return squares[(column + 1)...].firstIndex { $0 != owner } ?? squares.count
  }

  /// Cells that the data merges badly may be torn; what is left of them is still merged only with its like.
  private static func place(_ columns: Range<Int>, in grid: TableGrid, _ row: Int) -> Place {
    let square = grid.rows[row][columns.lowerBound]
    let owner = square.owner(row, columns.lowerBound)
    let merge: SetCell.VerticalMerge? =
      holds(columns, owner, in: grid, row - 1)
      ? .goesOn : holds(columns, owner, in: grid, row + 1) ? .restart : nil
    guard case .origin(let cell) = square else {
      return Place(columns: columns, cell: nil, merge: merge)
    }
    return Place(columns: columns, cell: cell, merge: merge)
  }

  /// Whether a row has just these columns of the owner's cell.
  private static func holds(
    _ columns: Range<Int>, _ owner: TableGrid.Square, in grid: TableGrid, _ row: Int
  ) -> Bool {
    guard grid.rows.indices.contains(row) else { return false }
    let squares = grid.rows[row]
    let (first, after) = (columns.lowerBound, columns.upperBound)
    return squares[first].owner(row, first) == owner
      && end(of: first, in: squares, row) == after
      && (first == 0 || squares[first - 1].owner(row, first - 1) != owner)
  }
}

extension TableGrid.Square {
  /// How squares that a cell covers name it, said of the square where it begins as well.
  fileprivate func owner(_ row: Int, _ column: Int) -> TableGrid.Square {
    switch self {
    case .origin: .covered(row: row, column: column)
    case .covered: self
    }
  }
}
