import OfficePackaging

/// Writes tables as .xlsx, a sheet a table. It cannot fail: what a table holds can be written.
///
/// Nothing tells who made the file or when: the same tables, the same bytes. Rows go to the archive as they are
/// made, so that many of them never stand in memory as XML.
package enum SpreadsheetWriter {
  package static func bytes(of tables: [SpreadsheetTable]) -> [UInt8] {
    let names = SheetNames.clean(tables.map(\.name))
    var zip = ZipWriter()
    zip.add(path: ContentTypes.path, WorkbookParts.types(sheetCount: tables.count))
    zip.add(path: "_rels/.rels", WorkbookParts.packageLinks)
    zip.add(path: WorkbookParts.workbookPath, WorkbookParts.workbook(tables, names: names))
    zip.add(path: WorkbookParts.linksPath, WorkbookParts.links(sheetCount: tables.count))
    zip.add(path: WorkbookParts.stylesPath, SpreadsheetStyles.part)
    for (index, table) in tables.enumerated() {
      zip.beginPart(WorkbookParts.sheetPath(index + 1))
      var part = SheetPart(table, isFirst: index == 0)
      part.write(to: &zip)
      zip.finishPart()
    }
    return zip.finished()
  }
}
