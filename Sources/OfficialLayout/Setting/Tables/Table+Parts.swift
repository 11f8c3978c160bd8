package import Documents

extension Table {
  /// The table parted above every head that stands below other rows, unless a merged cell reaches over.
  package var partsUnderTheirHeads: [Table] {
    let later = rows.indices.dropFirst().filter { rows[$0].isHeader && !rows[$0 - 1].isHeader }
    guard !later.isEmpty else { return [self] }
    let grid = TableGrid(self)
    let starts = [0] + later.filter { row in grid.rows[row].allSatisfy { !$0.reaches(above: row) } }
    return zip(starts, starts.dropFirst() + [rows.count]).map { start, end in
      Table(columns: columns, rows: Array(rows[start..<end]), orientation: orientation)
    }
  }
}

extension TableGrid.Square {
  fileprivate func reaches(above row: Int) -> Bool {
    switch self {
    case .origin: false
    case .covered(let origin, _): origin < row
    }
  }
}
