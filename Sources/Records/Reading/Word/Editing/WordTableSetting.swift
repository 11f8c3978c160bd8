/// What a table is told of itself.
package enum WordTableSetting: Sendable, Hashable {
  case alignment(WordAlignment?)
  case width(WordWidth?)
  /// `tblLayout`
  case fixed(Bool)
  /// The widths of the columns; cells of one column take them too.
  case grid([Int])
}
