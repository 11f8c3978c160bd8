import Diagnostics
import Documents

extension TemplateFiller {
  mutating func filled(
    _ table: TemplateTable, at location: TextLocation, in scope: Scope
  ) -> Table {
    var rows: [Table.Row] = []
    var places: [TextLocation] = []
    walk(table.rows, in: scope) { filler, row, scope in
      rows.append(filler.filled(row, in: scope))
      places.append(row.location)
    }
    let columns = table.columns ?? Table.columns(of: rows)
    let filled = Table(columns: columns, rows: rows)
    ownProblems +=
      TableGrid(filled).faults.first.map { fault in
        [.tableFault(fault, at: places[fault.row])]
      } ?? []
    return filled
  }

  private mutating func filled(_ row: TemplateRow, in scope: Scope) -> Table.Row {
    var cells: [Table.Cell] = []
    cells.reserveCapacity(row.cells.count)
    walk(row.cells, in: scope) { filler, cell, scope in
      cells.append(
        Table.Cell(
          filler.inlines(of: cell.content, in: scope), columnSpan: cell.columnSpan,
          rowSpan: cell.rowSpan, scope: cell.scope))
    }
    return Table.Row(cells, isHeader: row.isHeader)
  }
}

extension Table {
  /// As many columns as the first row is wide.
  fileprivate static func columns(of rows: [Row]) -> [Column] {
    let width = rows.first?.cells.reduce(0) { $0 + $1.columnSpan } ?? 0
    return [Column](repeating: Column(), count: width)
  }
}

extension TableGrid.Fault {
  fileprivate var row: Int {
    switch self {
    case .empty(let row, _), .overlap(let row, _), .beyondEdge(let row, _): row
    }
  }
}

extension Diagnostic {
  fileprivate static func tableFault(_ fault: TableGrid.Fault, at location: TextLocation)
    -> Diagnostic
  {
    let words =
      switch fault {
      case .empty(_, let column): "表格的这一行缺少第\(column + 1)列"
      case .overlap: "表格的这一行有格子与上面合并的格子重叠"
      case .beyondEdge: "表格的这一行有格子超出了边界"
      }
    return Diagnostic(
      .error, "markdown.table-grid", words, at: location,
      suggestion: "核对各行的格数与rowspan、colspan，使每行占满同样的列数")
  }
}
