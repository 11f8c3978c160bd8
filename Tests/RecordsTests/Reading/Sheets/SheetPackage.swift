import OfficePackaging

@testable import Records

/// An .xlsx written by hand: what a test says, and around it no more than must be there.
struct SheetPackage {
  /// What stands in `worksheet`, by the sheet's name.
  var sheets: [(name: String, content: String)]
  var strings: String?
  var styles: String?
  /// Attributes of `workbookPr`.
  var properties = ""
  /// Attributes of the sheets' entries, in their order.
  var states: [String] = []
  var namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// Other bytes for a part, or a part more; nil leaves it out.
  var replaced: [(path: String, bytes: [UInt8]?)] = []

  init(_ content: String) { sheets = [("表", content)] }

  init(rows: String) { self.init("<sheetData>\(rows)</sheetData>") }

  func workbook(named name: String = "台账.xlsx") throws -> Workbook {
    try SpreadsheetReader.workbook(named: name, bytes: bytes)
  }

  var bytes: [UInt8] {
    var zip = ZipWriter()
    for (path, bytes) in parts { zip.add(path: path, bytes) }
    return zip.finished()
  }

  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let family = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private var parts: [(path: String, bytes: [UInt8])] {
    var parts: [(path: String, bytes: [UInt8])] = [
      ("[Content_Types].xml", Array(types.utf8)), ("_rels/.rels", links([("workbook", "")])),
      ("xl/workbook.xml", part("workbook", workbook)),
      ("xl/_rels/workbook.xml.rels", links(kinds)),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(("xl/worksheets/sheet\(index + 1).xml", part("worksheet", sheet.content)))
    }
    if let strings { parts.append(("xl/sharedStrings.xml", part("sst", strings))) }
    if let styles { parts.append(("xl/styles.xml", part("styleSheet", styles))) }
    for (path, bytes) in replaced {
      parts.removeAll { $0.path == path }
      if let bytes { parts.append((path, bytes)) }
    }
    return parts
  }

  private var workbook: String {
    let entries = sheets.enumerated().map { index, sheet in
      let state = states.indices.contains(index) ? states[index] : ""
      return
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" \(state) r:id=\"rId\(index + 1)\"/>"
    }
    return "<workbookPr \(properties)/><sheets>\(entries.joined())</sheets>"
  }

  private var kinds: [(kind: String, target: String)] {
    let pages = sheets.indices.map { (kind: "worksheet", target: "worksheets/sheet\($0 + 1).xml") }
    return pages + (strings == nil ? [] : [("sharedStrings", "sharedStrings.xml")])
      + (styles == nil ? [] : [("styles", "styles.xml")])
  }

  private func links(_ kinds: [(kind: String, target: String)]) -> [UInt8] {
    let all = kinds.enumerated().map { index, link in
      let isRoot = link.kind == "workbook"
      let kind = isRoot ? "officeDocument" : link.kind
      let target = isRoot ? "xl/workbook.xml" : link.target
      return
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(Self.office)/\(kind)\" Target=\"\(target)\"/>"
    }
    return Array(
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      \(all.joined())</Relationships>
      """.utf8)
  }

  private func part(_ root: String, _ content: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <\(root) xmlns="\(namespace)" xmlns:r="\(Self.office)">\(content)</\(root)>
      """.utf8)
  }

  private var types: String {
    """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/xl/workbook.xml" ContentType="\(Self.family).sheet.main+xml"/></Types>
    """
  }
}

extension Workbook {
  /// `第12行: D=20000`, a row a line; what is no text is marked.
  var outline: [String] {
    sheets.flatMap { sheet in
      sheet.rows.map { row in
        let cells = sheet.cells(of: row).map { cell in
          let letters = CellReference.letters(ofColumn: cell.column)
          return "\(letters)=\(cell.text)\(cell.kind == .text ? "" : "(\(cell.kind))")"
        }
        return "\(row.number): \(cells.joined(separator: " "))"
      }
    }
  }
}
