import Documents
import OfficialLayout

extension HTMLBuffer {
  /// A table in a container that scrolls on a narrow screen, by keyboard too, and prints whole. A head
  /// further down begins a table of its own, on paper a page: `<thead>` would stand there twice.
  mutating func table(_ table: Table) {
    let isLandscape = table.orientation == .landscape
    raw("<div class=\"gw-table\(isLandscape ? " gw-landscape" : "")\"")
    raw(" role=\"region\" aria-label=\"表格\" tabindex=\"0\">\n")
    for part in table.partsUnderTheirHeads { self.part(part) }
    raw("</div>\n")
  }

  private mutating func part(_ table: Table) {
    raw("<table\(TableDensity(columnCount: table.columns.count).attribute)>\n")
    let alignments = CellAlignments(table)
    let headCount = table.repeatableHeaderCount
    rowGroup("thead", table, 0..<headCount, alignments)
    rowGroup("tbody", table, headCount..<table.rows.count, alignments)
    raw("</table>\n")
  }

  private mutating func rowGroup(
    _ name: String, _ table: Table, _ range: Range<Int>, _ alignments: CellAlignments
  ) {
    guard !range.isEmpty else { return }
    raw("<\(name)>\n")
    for index in range {
      raw("<tr>")
      for (column, cell) in table.rows[index].cells.enumerated() {
        let alignment = alignments.alignment(row: index, cell: column)
        self.cell(cell, inHeader: table.rows[index].isHeader, alignment)
      }
      raw("</tr>\n")
    }
    raw("</\(name)>\n")
  }

  private mutating func cell(_ cell: Table.Cell, inHeader: Bool, _ alignment: Table.Alignment) {
    let scope = cell.scope ?? (inHeader ? cell.defaultHeaderScope : nil)
    raw(scope == nil ? "<td" : "<th")
    if let scope { raw(" scope=\"\(scope.rawValue)\"") }
    if cell.columnSpan > 1 { raw(" colspan=\"\(cell.columnSpan)\"") }
    if cell.rowSpan > 1 { raw(" rowspan=\"\(cell.rowSpan)\"") }
    if let className = cell.className(alignment) { raw(" class=\"\(className)\"") }
    raw(">")
    inlines(cell.content)
    raw(scope == nil ? "</td>" : "</th>")
  }
}

extension TableDensity {
  fileprivate var attribute: String {
    switch self {
    case .plain: ""
    case .dense: " class=\"gw-dense\""
    case .crowded: " class=\"gw-crowded\""
    }
  }
}

extension Table {
  /// A cell that reached from the head into the body would be cut in two; such a head does not repeat.
  fileprivate var repeatableHeaderCount: Int {
    let count = leadingHeaderCount
    let staysInside = rows.prefix(count).enumerated().allSatisfy { index, row in
      row.cells.allSatisfy { index + $0.rowSpan <= count }
    }
    return staysInside ? count : 0
  }
}

extension Table.Cell {
  fileprivate var defaultHeaderScope: Table.Scope { columnSpan > 1 ? .columnGroup : .column }

  fileprivate func className(_ alignment: Table.Alignment) -> String? {
    switch alignment {
    case .automatic: isLong ? "gw-left" : nil
    case .left: "gw-left"
    case .center: nil
    case .right: "gw-right"
    }
  }

  /// Up to six characters stand in the middle; more read better from the left.
  private var isLong: Bool { scope == nil && content.plainText.count > 6 }
}
