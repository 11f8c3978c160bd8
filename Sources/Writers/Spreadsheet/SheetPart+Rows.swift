import OfficePackaging

extension SheetPart {
  /// A line over the whole width: a merged cell takes no height from its words, so it is told.
  mutating func writeLine(_ text: String, _ style: SpreadsheetStyle) {
    let lines = widths.lineCount(of: text, isTitle: style == .title)
    beginRow(height: (style == .title ? 30 : 18) * lines)
    write(text, style, column: 0)
    xml.markup("</row>")
  }

  mutating func writeHead() {
    for line in 0..<head.height {
      beginRow()
      let cells = head.cells.filter { $0.row == line }
      for column in table.columns.indices {
        // Squares that a cell covers have its borders.
        let text = cells.first { $0.column == column }?.text ?? ""
        write(text, .head, column: column)
      }
      xml.markup("</row>")
    }
  }

  mutating func write(_ values: [SpreadsheetValue]) {
    beginRow()
    for column in table.columns.indices {
      write(column < values.count ? values[column] : .blank, column: column)
    }
    xml.markup("</row>")
  }

  private mutating func beginRow(height: Int? = nil) {
    row += 1
    xml.open("row")
    xml.attribute("r", row)
    if let height {
      xml.attribute("ht", height)
      xml.attribute("customHeight", 1)
    }
    xml.closeTag()
  }
}
