import Documents

extension WordFile {
  /// The words of a table with its merged cells, as a document holds them.
  func contents(ofTable index: Int) -> Table {
    let table = tables[index]
    let width = max(table.grid.count, table.rows.map(\.columnCount).max() ?? 0, 1)
    let columns = (0..<min(width, Self.columnLimit)).map { _ in Table.Column() }
    let spans = RowSpans(table)
    let rows = table.rows.enumerated().map { number, row in
      Table.Row(
        row.cells.enumerated().compactMap { place, cell in
          guard cell.merge != .goesOn else { return nil }
          return Table.Cell(
            words(of: cell), columnSpan: cell.columnSpan, rowSpan: spans[number, place])
        }, isHeader: row.isHeader)
    }
    return Table(columns: columns, rows: rows)
  }

  /// Word itself knows 63.
  private static let columnLimit = 1_000

  private func words(of cell: WordCell) -> [Inline] {
    let paragraphs = cell.blocks.flatMap(paragraphs(of:))
    let lines = paragraphs.map { paragraph in
      (paragraph.label.map { [Inline.text($0)] } ?? [])
        + inlines(paragraph: paragraph.index, 0..<paragraph.scalarCount)
    }
    return Array(lines.joined(separator: [.lineBreak])).trimmed
  }
}

/// Over how many rows the cells of a table reach.
private struct RowSpans {
  private var spans: [[Int]]

  init(_ table: WordTable) {
    spans = table.rows.map { $0.cells.map { _ in 1 } }
    /// The cell that begins in a column and may go on: its row and place.
    var open: [Int: (row: Int, place: Int)] = [:]
    for (number, row) in table.rows.enumerated() {
      for (place, cell) in row.cells.enumerated() {
        switch cell.merge {
        case .starts: open[cell.column] = (number, place)
        case .goesOn:
          if let first = open[cell.column] {
            spans[first.row][first.place] = number - first.row + 1
          }
        case nil: open[cell.column] = nil
        }
      }
    }
  }

  subscript(row: Int, place: Int) -> Int { spans[row][place] }
}
