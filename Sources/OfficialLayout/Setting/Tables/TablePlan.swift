package import Documents

/// How a table will stand on the page: which way the page lies, how wide the columns are, how the cells align.
///
/// All of it follows from the words in the cells, in whole numbers: the same table is always set the same.
package struct TablePlan: Sendable, Hashable {
  package let orientation: PageOrientation
  package let density: TableDensity
  package let columns: [Length]
  package let alignments: [ParagraphAlignment]
  package static let rule = Rule(width: .halfPoints(1))

  /// - Parameter textOrientation: of the pages on which the table would stand.
  init(_ table: Table, on textOrientation: PageOrientation, _ layout: LayoutProfile) {
    let grid = table.hasMergedCells ? TableGrid(table) : nil
    let needs = ColumnNeeds.measure(table, grid)
    let density = TableDensity(columnCount: table.columns.count)
    let half = density.size.length / 2
    let least = needs.map { $0.comfortable * half + 2 * density.padding.sides }
    let isWide = least.reduce(.zero, +) > layout.textWidth
    let orientation =
      table.orientation ?? (isWide || textOrientation == .landscape ? .landscape : .portrait)
    let width = orientation == .portrait ? layout.textWidth : layout.landscapeTextWidth
    self.orientation = orientation
    self.density = density
    columns = ColumnWidths(table.columns, needs, density).fitting(width)
    alignments = zip(table.columns, needs).map { column, need in
      switch column.alignment {
      case .automatic: need.isShort ? .center : .left
      case .left: .left
      case .center: .center
      case .right: .right
      }
    }
  }

  package func width(of span: Range<Int>) -> Length { columns[span].reduce(.zero, +) }
}

extension Table {
  /// Whether some square of the grid is not a cell of its own.
  var hasMergedCells: Bool {
    rows.contains { row in
      row.cells.count != columns.count
        || row.cells.contains { $0.columnSpan != 1 || $0.rowSpan != 1 }
    }
  }
}
