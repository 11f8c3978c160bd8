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
