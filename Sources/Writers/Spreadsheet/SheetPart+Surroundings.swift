import Documents
import OfficePackaging

extension SheetPart {
  private var headEnd: Int { table.title.count + head.height }

  /// The head stays where it is while the rows move.
  mutating func writeView() {
    xml.markup("<sheetViews><sheetView ")
    if isFirst { xml.markup("tabSelected=\"1\" ") }
    xml.markup("workbookViewId=\"0\">")
    if headEnd > 0 {
      xml.open("pane")
      xml.attribute("ySplit", headEnd)
      xml.attribute("topLeftCell", "A\(headEnd + 1)")
      xml.attribute("activePane", "bottomLeft")
      xml.attribute("state", "frozen")
      xml.closeEmptyTag()
      xml.markup("<selection pane=\"bottomLeft\"/>")
    }
    xml.markup("</sheetView></sheetViews>")
  }

  mutating func writeColumns() {
    guard !table.columns.isEmpty else { return }
    xml.markup("<cols>")
    for (index, width) in widths.columns.enumerated() {
      xml.open("col")
      xml.attribute("min", index + 1)
      xml.attribute("max", index + 1)
      xml.attribute("width", width)
      xml.attribute("customWidth", 1)
      xml.closeEmptyTag()
    }
    xml.markup("</cols>")
  }

  mutating func writeMerges() {
    let last = table.columns.count - 1
    let noteStart = headEnd + table.rows.count
    let lines = Array(table.title.indices) + table.notes.indices.map { noteStart + $0 }
    let wide =
      last > 0 ? lines.map { CellSpan(row: $0, column: 0, rows: 1, columns: last + 1) } : []
    let heads = head.cells.filter { $0.rowSpan > 1 || $0.columnSpan > 1 }.map { cell in
      CellSpan(
        row: table.title.count + cell.row, column: cell.column, rows: cell.rowSpan,
        columns: cell.columnSpan)
    }
    guard !wide.isEmpty || !heads.isEmpty else { return }
    xml.open("mergeCells")
    xml.attribute("count", wide.count + heads.count)
    xml.closeTag()
    for span in wide + heads {
      xml.open("mergeCell")
      xml.attribute("ref", span.name)
      xml.closeEmptyTag()
    }
    xml.end("mergeCells")
  }

  /// A4, as wide as the page, however many pages long.
  mutating func writePage() {
    xml.markup(
      """
      <printOptions horizontalCentered="1"/>\
      <pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
      """)
    xml.open("pageSetup")
    xml.attribute("paperSize", 9)
    let orientation = table.orientation ?? widths.orientation
    xml.attribute("orientation", orientation == .landscape ? "landscape" : "portrait")
    xml.attribute("fitToHeight", 0)
    xml.closeEmptyTag()
    xml.markup("<headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>")
  }
}
