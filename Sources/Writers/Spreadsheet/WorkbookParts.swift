import Documents
import OfficePackaging

/// The parts around the sheets: what they are called and how they belong together.
enum WorkbookParts {
  static let workbookPath = "xl/workbook.xml"
  static let linksPath = "xl/_rels/workbook.xml.rels"
  static let stylesPath = "xl/styles.xml"
  private static let family = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  static func sheetPath(_ number: Int) -> String { "xl/worksheets/sheet\(number).xml" }

  static func types(sheetCount: Int) -> [UInt8] {
    var types = ContentTypes()
    types.add(workbookPath, family + "sheet.main+xml")
    types.add(stylesPath, family + "styles+xml")
    for number in 0..<sheetCount { types.add(sheetPath(number + 1), family + "worksheet+xml") }
    return types.part()
  }

  static var packageLinks: [UInt8] {
    Relationship.part([Relationship("rId1", "officeDocument", to: workbookPath)])
  }

  static func links(sheetCount: Int) -> [UInt8] {
    let sheets = (0..<sheetCount).map { index in
      Relationship("rId\(index + 1)", "worksheet", to: "worksheets/sheet\(index + 1).xml")
    }
    return Relationship.part(
      sheets + [Relationship("rId\(sheetCount + 1)", "styles", to: "styles.xml")])
  }

  static func workbook(_ tables: [SpreadsheetTable], names: [String]) -> [UInt8] {
    XMLWriter.part { xml in
      xml.markup(
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <bookViews><workbookView/></bookViews><sheets>
        """)
      for (index, name) in names.enumerated() { write(sheet: name, index + 1, to: &xml) }
      xml.markup("</sheets>")
      writeRepeatedRows(tables, names, to: &xml)
      xml.markup("</workbook>")
    }
  }

  private static func write(sheet name: String, _ number: Int, to xml: inout XMLWriter) {
    xml.open("sheet")
    xml.attribute("name", name)
    xml.attribute("sheetId", number)
    xml.attribute("r:id", "rId\(number)")
    xml.closeEmptyTag()
  }

  /// The head is printed again on every page.
  private static func writeRepeatedRows(
    _ tables: [SpreadsheetTable], _ names: [String], to xml: inout XMLWriter
  ) {
    let heads = tables.enumerated().filter { !$0.element.columns.isEmpty }
    guard !heads.isEmpty else { return }
    xml.markup("<definedNames>")
    for (index, table) in heads {
      let height = SpreadsheetHead(table.columns).height
      let name = names[index].replacing("'", with: "''")
      xml.open("definedName")
      xml.attribute("name", "_xlnm.Print_Titles")
      xml.attribute("localSheetId", index)
      xml.closeTag()
      xml.text("'\(name)'!$\(table.title.count + 1):$\(table.title.count + height)")
      xml.end("definedName")
    }
    xml.markup("</definedNames>")
  }
}
