/// A row of which nothing but its height matters any more.
struct MeasuredRow: Sendable {
  var height: Int
  /// Of its highest cell.
  let lines: Int
  let isRepeated: Bool
  let canSplit: Bool

  /// As high as one of its lines, were all alike.
  var lineHeight: Int { height / max(1, lines) }
}
