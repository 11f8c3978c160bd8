import OfficePackaging

/// Packages as small as they can be, with what a test puts into them.
package enum OfficeFiles {
  package static func package(_ parts: [(String, String)]) -> [UInt8] {
    var zip = ZipWriter()
    for (path, text) in parts { zip.add(path: path, Array(text.utf8)) }
    return zip.finished()
  }

  package static func word(_ body: String, and others: [(String, String)] = []) -> [UInt8] {
    package(
      [
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", "<w:document><w:body>\(body)</w:body></w:document>"),
      ] + others)
  }

  package static func paragraph(_ runs: String...) -> String {
    "<w:p>" + runs.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"
  }

  /// A sheet 公示 whose cells are shared words, row by row.
  package static func sheet(_ rows: [[String]], and others: [(String, String)] = []) -> [UInt8] {
    let words = rows.flatMap(\.self)
    var number = 0
    var cells = ""
    for (row, texts) in rows.enumerated() {
      cells += "<row r=\"\(row + 1)\">"
      for column in texts.indices {
        let name = String(UnicodeScalar(UInt8(65 + column)))
        cells += "<c r=\"\(name)\(row + 1)\" t=\"s\"><v>\(number)</v></c>"
        number += 1
      }
      cells += "</row>"
    }
    return package(
      [
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", links),
        ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(cells)</sheetData></worksheet>"),
        (
          "xl/sharedStrings.xml",
          "<sst>" + words.map { "<si><t>\($0)</t></si>" }.joined() + "</sst>"
        ),
      ] + others)
  }

  private static let workbook = """
    <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
    <sheets><sheet name="公示" r:id="rId1"/></sheets></workbook>
    """
  private static let links = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>
    """
}
