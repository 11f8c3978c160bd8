import OfficePackaging
import OfficialLayout

/// Words side by side: a table of one row without rules.
extension Manuscript {
  mutating func write(_ columns: SetColumns) {
    xml.markup("<w:tbl>")
    TableProperties(columns: columns.columns.map(\.width), isCentered: true).write(to: &xml)
    xml.markup("<w:tr>")
    RowProperties.write(height: columns.height, to: &xml)
    for column in columns.columns {
      xml.markup("<w:tc>")
      CellProperties(width: column.width).write(to: &xml)
      for paragraph in column.paragraphs { write(paragraph) }
      xml.markup("</w:tc>")
    }
    xml.markup("</w:tr></w:tbl>")
  }
}
