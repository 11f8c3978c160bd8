/// What a cell is told of itself.
package enum WordCellSetting: Sendable, Hashable {
  /// Its part in a cell that reaches over rows; nil for a cell of one row.
  case merge(WordCell.Merge?)
  /// A side that is nil has no rule, whatever the table says.
  case borders(WordBorders)
}
