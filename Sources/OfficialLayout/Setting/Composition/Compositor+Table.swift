import Documents

/// Tables: real widths, merged cells, heads that repeat on every page.
extension Compositor {
  /// A head further down begins a page and a table of its own there: else it would stand twice where a
  /// page ends just before it, once as itself and once repeated.
  mutating func set(_ table: Table) {
    guard !table.columns.isEmpty, !table.rows.isEmpty else { return }
    let plan = TablePlan(table, on: textOrientation, layout)
    turn(to: plan.orientation)
    for (index, part) in table.partsUnderTheirHeads.enumerated() {
      if index > 0 { breakPage() }
      place(SetTable(part, plan, element))
    }
  }
}

extension Table {
  /// The table parted above every head that stands below other rows, unless a merged cell reaches over.
  fileprivate var partsUnderTheirHeads: [Table] {
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
