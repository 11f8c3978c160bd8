/// Cells that were merged into one (合并单元格): `A1:D2`.
package struct CellRange: Sendable, Hashable {
  /// From 1.
  package let rows: ClosedRange<Int>
  package let columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// Reads `A1:D2`, or `A1` alone; nil for all else.
  init?(_ text: String) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false).map {
      CellReference($0)
    }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }
}
