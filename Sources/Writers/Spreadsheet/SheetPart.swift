import OfficePackaging

/// `xl/worksheets/sheet1.xml`, handed to the archive in pieces.
struct SheetPart {
  let table: SpreadsheetTable
  let head: SpreadsheetHead
  let widths: SpreadsheetWidths
  let isFirst: Bool
  var xml = XMLWriter()
  var row = 0

  /// Bytes that wait before they are deflated.
  private static let piece = 64 << 10

  init(_ table: SpreadsheetTable, isFirst: Bool) {
    self.table = table
    self.head = SpreadsheetHead(table.columns)
    self.widths = SpreadsheetWidths(table, head)
    self.isFirst = isFirst
  }

  mutating func write(to zip: inout ZipWriter) {
    xml.markup(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
      <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
      """)
    writeView()
    writeColumns()
    xml.markup("<sheetData>")
    for (index, line) in table.title.enumerated() { writeLine(line, index == 0 ? .title : .line) }
    writeHead()
    for values in table.rows {
      write(values)
      if xml.count > Self.piece { hand(to: &zip) }
    }
    for line in table.notes { writeLine(line, .line) }
    xml.markup("</sheetData>")
    writeMerges()
    writePage()
    xml.markup("</worksheet>")
    hand(to: &zip)
  }

  private mutating func hand(to zip: inout ZipWriter) {
    zip.append(xml.bytes)
    xml.removeAll()
  }
}
