package import Clearance
package import Records
package import Writers

/// One page of an edition: where it is filed, what fills its template, and of which decisions it was made.
///
/// Its words follow from the paper and the scope alone, so a page whose scope is the same need not be printed again.
package struct PublicPage: Sendable {
  /// Without its ending: `摘要/990000-2022-0009`.
  package let path: String
  package let paper: PublicPaper
  /// What the template names; made of public records alone.
  package let scope: Record
  package let records: [PublicRecord]
  /// The same as a sheet, for lists.
  package let table: SpreadsheetTable?
  /// Of the decisions that it was made of: for the scan of what is printed, and for nothing else.
  package let traces: [RecordTrace]

  init(
    _ paper: PublicPaper, _ name: String, _ scope: Record, of records: [PublicRecord],
    traces: [RecordTrace], table: SpreadsheetTable? = nil
  ) {
    self.path = "\(paper.name)/\(name)"
    self.paper = paper
    self.scope = scope
    self.records = records
    self.traces = traces
    self.table = table
  }
}
