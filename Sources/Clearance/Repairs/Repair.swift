/// What mends a finding, made only where it is beyond doubt what was meant.
package enum Repair: Sendable, Hashable {
  /// All of them, or none.
  case text([TextEdit])
}
