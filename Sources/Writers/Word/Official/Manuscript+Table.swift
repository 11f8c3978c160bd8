import Documents
import OfficePackaging
import OfficialLayout

/// Tables: rows are set, written and handed on one at a time.
extension Manuscript {
  mutating func write(_ table: SetTable) {
    let plan = table.plan
    xml.markup("<w:tbl>")
    TableProperties(columns: plan.columns, rule: TablePlan.rule, padding: plan.density.padding)
      .write(to: &xml)
    for row in table.table.rows.indices {
      xml.markup("<w:tr>")
      RowProperties.write(isRepeated: row < table.repeatedRows, to: &xml)
      table.eachCell(ofRow: row) { write($0) }
      xml.markup("</w:tr>")
      handOn()
    }
    xml.markup("</w:tbl>")
  }

  /// Rows that a merged cell joins may part at the end of a page: kept together, a group longer than
  /// the page makes LibreOffice repeat the head in the middle of it.
  private mutating func write(_ cell: SetCell) {
    xml.markup("<w:tc>")
    CellProperties(width: cell.width, columnSpan: cell.columns.count, merge: cell.merge)
      .write(to: &xml)
    xml.markup("<w:p><w:pPr><w:pStyle w:val=\"")
    xml.text(cell.style.id)
    xml.markup("\"/>")
    if let alignment = cell.alignment { xml.value("w:jc", alignment.word) }
    xml.markup("</w:pPr>")
    cell.content.eachRun { write($0) }
    endParagraph()
    xml.markup("</w:tc>")
  }
}
