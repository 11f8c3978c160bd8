import Supervision
import Writers

/// The upload of 双公示 as a sheet: one line of headings as the national template has them.
struct UploadTable {
  let table: SpreadsheetTable

  init(_ rows: [UploadRow]) {
    table = SpreadsheetTable(
      name: "行政处罚", columns: UploadColumn.allCases.map { .init($0.heading) },
      rows: rows.map { row in row.cells.map { $0.isEmpty ? .blank : .text($0) } })
  }
}
