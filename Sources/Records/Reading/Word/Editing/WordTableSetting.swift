/// What a table is told of itself.
package enum WordTableSetting: Sendable, Hashable {
  case alignment(WordAlignment?)
  case width(WordWidth?)
  /// `tblLayout`
  case fixed(Bool)
  /// Of its left edge from that of the text.
  case indent(Int)
  /// Between the edges of a cell and its words, at both sides.
  case sidePadding(Int)
  /// The widths of the columns; cells of one column take them too.
  case grid([Int])
}
