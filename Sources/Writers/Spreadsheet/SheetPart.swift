import Documents
import OfficePackaging

/// `xl/worksheets/sheet1.xml`, handed to the archive in pieces.
struct SheetPart {
  private let table: SpreadsheetTable
  private let head: SpreadsheetHead
  private let widths: SpreadsheetWidths
  private let isFirst: Bool
  private var xml = XMLWriter()
  private var row = 0

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

// MARK: Rows

extension SheetPart {
  /// A line over the whole width: a merged cell takes no height from its words, so it is told.
  private mutating func writeLine(_ text: String, _ style: SpreadsheetStyle) {
    let lines = widths.lineCount(of: text, isTitle: style == .title)
    beginRow(height: (style == .title ? 30 : 18) * lines)
    write(text, style, column: 0)
    xml.markup("</row>")
  }

  private mutating func writeHead() {
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

  private mutating func write(_ values: [SpreadsheetValue]) {
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

// MARK: Cells

extension SheetPart {
  private mutating func write(_ value: SpreadsheetValue, column: Int) {
    switch value {
    case .blank: write("", .text, column: column)
    case .text(let text): write(text, .text, column: column)
    case .integer(let number):
      beginCell(.integer, column)
      xml.markup("><v>")
      xml.number(number)
      xml.markup("</v></c>")
    case .decimal(_, let places): write(number: value.plain, .decimal(places: places), column)
    case .day(let day):
      guard let serial = day.serial else { return write(day.description, .text, column: column) }
      beginCell(.day, column)
      xml.markup("><v>")
      xml.number(serial)
      xml.markup("</v></c>")
    }
  }

  private mutating func write(number text: String, _ style: SpreadsheetStyle, _ column: Int) {
    beginCell(style, column)
    xml.markup("><v>")
    xml.text(text)
    xml.markup("</v></c>")
  }

  private mutating func write(_ text: String, _ style: SpreadsheetStyle, column: Int) {
    beginCell(style, column)
    guard !text.isEmpty else { return xml.closeEmptyTag() }
    xml.markup(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
    xml.text(CellText.fitting(text))
    xml.markup("</t></is></c>")
  }

  private mutating func beginCell(_ style: SpreadsheetStyle, _ column: Int) {
    xml.open("c")
    xml.attribute("r", ColumnLetters.of(column) + "\(row)")
    xml.attribute("s", style.number)
  }
}

// MARK: What stands around the rows

extension SheetPart {
  private var headEnd: Int { table.title.count + head.height }

  /// The head stays where it is while the rows move.
  private mutating func writeView() {
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

  private mutating func writeColumns() {
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

  private mutating func writeMerges() {
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
  private mutating func writePage() {
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
