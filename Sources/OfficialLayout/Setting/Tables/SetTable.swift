package import Documents

/// A table as it will be set. Its rows are set one at a time by whoever needs them, so that a table of ten
/// thousand rows is never copied.
package struct SetTable: Sendable {
  package let table: Table
  package let plan: TablePlan
  package let element: Element
  /// The rows at its head that are repeated on every page.
  package let repeatedRows: Int
  /// Nil where every square of the grid is a cell.
  private let grid: TableGrid?

  init(_ table: Table, _ plan: TablePlan, _ element: Element) {
    self.table = table
    self.plan = plan
    self.element = element
    grid = table.hasMergedCells ? TableGrid(table) : nil
    let heads = table.leadingHeaderCount
    // A table that is all head would repeat itself for ever.
    repeatedRows = heads < table.rows.count ? heads : 0
  }

  /// The cells of a row from left to right: with those that a higher one covers, which are empty.
  package func eachCell(ofRow index: Int, _ body: (SetCell) -> Void) {
    let row = table.rows[index]
    guard let grid else {
      for (column, cell) in row.cells.enumerated() {
        body(set(cell, in: row, column..<column + 1, nil))
      }
      return
    }
    for place in MergedRow(grid, row: index).places {
      let cell = place.cell.map { row.cells[$0] }
      body(set(cell, in: row, place.columns, place.merge))
    }
  }

  private func set(
    _ cell: Table.Cell?, in row: Table.Row, _ columns: Range<Int>,
    _ merge: SetCell.VerticalMerge?
  ) -> SetCell {
    guard let cell else {
      return SetCell(
        columns: columns, width: plan.width(of: columns), merge: merge,
        style: plan.density.style(isHead: false, .center), alignment: nil, content: [])
    }
    let alignment = plan.alignment(of: cell, over: columns)
    return SetCell(
      columns: columns, width: plan.width(of: columns), merge: merge,
      style: plan.density.style(isHead: row.isHeader, alignment),
      alignment: alignment == .right && !row.isHeader ? .right : nil, content: cell.content)
  }
}

/// A cell of a table as it will be set: one paragraph.
package struct SetCell: Sendable {
  package let columns: Range<Int>
  package let width: Length
  package let merge: VerticalMerge?
  package let style: ParagraphStyle
  /// Where it differs from the style's.
  package let alignment: ParagraphAlignment?
  package let content: [Inline]

  /// Its part in a cell that reaches over several rows.
  package enum VerticalMerge: Sendable, Hashable { case restart, goesOn }
}

extension TablePlan {
  /// A cell that reaches over several columns follows its own length, not one of theirs.
  fileprivate func alignment(of cell: Table.Cell, over columns: Range<Int>) -> ParagraphAlignment {
    guard columns.count > 1 else { return alignments[columns.lowerBound] }
    return TextWidth.halves(cell.content.line) <= 2 * 14 ? .center : .left
  }
}
