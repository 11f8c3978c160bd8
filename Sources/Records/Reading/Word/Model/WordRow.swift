/// A row of a table.
package struct WordRow: Sendable {
  package let cells: [WordCell]
  /// Repeated at the head of every page (`tblHeader`).
  package let isHeader: Bool
  /// 不允许跨页断行
  package let cannotSplit: Bool
  package let height: Int?
  package let heightRule: WordSpacing.Rule
  /// Columns left free at both sides.
  package let columnsBefore: Int
  package let columnsAfter: Int
  /// Nil in a text that is no package.
  let node: WordNode?

  /// The columns that it covers, those left free included.
  package var columnCount: Int {
    columnsBefore + cells.reduce(0) { $0 + $1.columnSpan } + columnsAfter
  }
}
