import Diagnostics

/// A row of a table in HTML while it is read.
struct OpenTableRow {
  let location: TextLocation
  var cells: [FlowItem<TemplateCell>] = []
  /// Whether every cell so far heads a column.
  var hasOnlyHeads = true
}
