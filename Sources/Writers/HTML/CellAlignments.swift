import Documents

/// How each cell of a table is set: a cell knows its index in the row, the alignment belongs to the column.
struct CellAlignments {
  private let columns: [Table.Alignment]
  /// Nil where no cell spans others: the index in the row is the column then.
  private let grid: [[Int]]?

  init(_ table: Table) {
    self.columns = table.columns.map(\.alignment)
    let isPlain = table.rows.allSatisfy { row in
      row.cells.allSatisfy { $0.columnSpan == 1 && $0.rowSpan == 1 }
    }
    self.grid = isPlain ? nil : TableGrid(table).originColumns
  }

  func alignment(row: Int, cell: Int) -> Table.Alignment {
    let column = grid.map { $0[row].indices.contains(cell) ? $0[row][cell] : -1 } ?? cell
    return columns.indices.contains(column) ? columns[column] : .automatic
  }
}

extension TableGrid {
  /// By row, the column in which each cell begins.
  fileprivate var originColumns: [[Int]] {
    rows.map { row in
      row.indices.filter { column in
        if case .origin = row[column] { true } else { false }
      }
    }
  }
}
