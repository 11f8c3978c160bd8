package import Documents
package import Records

/// One row of the upload of 双公示 (行政处罚，法人和自然人共用): thirty columns in the order of the national template.
///
/// It holds what is never public, and goes to the credit platform alone.
package struct UploadRow: Sendable {
  /// In the order of `UploadColumn.allCases`; an empty text is an empty cell.
  package let cells: [String]

  package subscript(column: UploadColumn) -> String {
    cells[UploadColumn.allCases.firstIndex(of: column) ?? 0]
  }

  /// - Parameter end: the last day of publication, where it has been worked out (公示截止期).
  package init(of decision: PenaltyDecision, settings: DisclosureSettings, end: Day?) {
    self.cells = UploadColumn.allCases.map { $0.text(of: decision, settings, end: end) }
  }
}
