package import Diagnostics

/// A table file (表格文件) as it was read, .xlsx or .csv: its sheets, from the first to the last.
package struct Workbook: Sendable {
  /// The words, a line a cell. Of a .csv the decoded text itself, so that a place is its line and column.
  package let source: SourceFile
  package let sheets: [Sheet]
  /// What was read although somebody might not expect it: hidden rows, another encoding.
  package let notes: [Diagnostic]
  package let dates: SerialDateSystem

  init(source: SourceFile, sheets: [SheetContent], notes: [Diagnostic], dates: SerialDateSystem) {
    self.source = source
    self.sheets = sheets.map { Sheet($0, in: source) }
    self.notes = notes
    self.dates = dates
  }
}
