extension LedgerMapping {
  /// How many of the headings that it wants stand in one head of the workbook, in thousandths. An office may keep ledgers
  /// of several forms in a folder.
  package func fit(_ workbook: Workbook) -> Int {
    let headings = wantedHeadings
    return workbook.sheets.map { sheet in
      let scan = LedgerHeadScan(sheet, MergedCells(sheet), headings: headings)
      guard let head = headRows.map(scan.head) ?? scan.found() else { return 0 }
      return headings.count { !head.columns(for: $0).isEmpty } * 1000 / max(1, headings.count)
    }.max() ?? 0
  }
}
