import Documents
import OfficePackaging
import OfficialLayout

/// Tables: real widths, merged cells, heads that repeat on every page.
extension Manuscript {
  /// A head further down begins a page and a table of its own there: else it would stand twice where a
  /// page ends just before it, once as itself and once repeated.
  mutating func write(_ table: Table) {
    guard !table.columns.isEmpty, !table.rows.isEmpty else { return }
    let plan = TablePlan(table, on: textOrientation, layout)
    turn(to: plan.orientation)
    if endsWithTable { separate() }
    for (index, part) in table.partsUnderTheirHeads.enumerated() {
      if index > 0 { breakPage() }
      write(part, plan)
      noteTable()
    }
  }

  private mutating func write(_ table: Table, _ plan: TablePlan) {
    let grid = table.hasMergedCells ? TableGrid(table) : nil
    xml.markup("<w:tbl>")
    TableProperties(columns: plan.columns, border: TablePlan.border, padding: plan.density.padding)
      .write(to: &xml)
    let heads = table.leadingHeaderCount
    for (index, row) in table.rows.enumerated() {
      xml.markup("<w:tr>")
      // A table that is all head would repeat itself for ever.
      RowProperties.write(isRepeated: index < heads && heads < table.rows.count, to: &xml)
      write(row, at: index, grid, plan)
      xml.markup("</w:tr>")
      handOn()
    }
    xml.markup("</w:tbl>")
  }

  private mutating func write(
    _ row: Table.Row, at index: Int, _ grid: TableGrid?, _ plan: TablePlan
  ) {
    guard let grid else {
      for (column, cell) in row.cells.enumerated() {
        write(cell, CellProperties(width: plan.columns[column]), at: column, row, plan)
      }
      return
    }
    for place in MergedRow(grid, row: index).places {
      let properties = CellProperties(
        width: plan.width(of: place.columns), columnSpan: place.columns.count, merge: place.merge)
      switch place.cell {
      case let cell?: write(row.cells[cell], properties, at: place.columns.lowerBound, row, plan)
      case nil: writeEmpty(properties, plan)
      }
    }
  }

  private mutating func write(
    _ cell: Table.Cell, _ properties: CellProperties, at column: Int, _ row: Table.Row,
    _ plan: TablePlan
  ) {
    xml.markup("<w:tc>")
    properties.write(to: &xml)
    xml.markup("<w:p>")
    let alignment = plan.alignment(of: cell, at: column, span: properties.columnSpan)
    let style = plan.density.style(isHead: row.isHeader, alignment)
    writeProperties(style, alignment: alignment == .right && !row.isHeader ? .right : nil)
    inlines(cell.content)
    endParagraph()
    xml.markup("</w:tc>")
  }

  private mutating func writeEmpty(_ properties: CellProperties, _ plan: TablePlan) {
    xml.markup("<w:tc>")
    properties.write(to: &xml)
    xml.markup("<w:p>")
    writeProperties(plan.density.style(isHead: false, .center), alignment: nil)
    xml.markup("</w:p></w:tc>")
  }

  /// Rows that a merged cell joins may part at the end of a page: kept together, a group longer than
  /// the page makes LibreOffice repeat the head in the middle of it.
  private mutating func writeProperties(
    _ style: ParagraphStyle, alignment: ParagraphAlignment?
  ) {
    xml.markup("<w:pPr><w:pStyle w:val=\"")
    xml.text(style.id)
    xml.markup("\"/>")
    if let alignment { xml.value("w:jc", alignment.rawValue) }
    xml.markup("</w:pPr>")
  }

  /// A line between two tables, which would else become one.
  private mutating func separate() {
    xml.markup("<w:p/>")
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

extension TablePlan {
  /// A cell that reaches over several columns follows its own length, not one of theirs.
  fileprivate func alignment(of cell: Table.Cell, at column: Int, span: Int) -> ParagraphAlignment {
    guard span > 1 else { return alignments[column] }
    return TextWidth.halves(cell.content.line) <= 2 * 14 ? .center : .left
  }
}
