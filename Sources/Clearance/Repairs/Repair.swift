package import Records

/// What mends a finding, made only where it is beyond doubt what was meant.
package enum Repair: Sendable, Hashable {
  /// All of them, or none.
  case text([TextEdit])
  /// Changes to the looks of a Word file, or to its words; all of them, or none.
  case word([WordEdit])
}

extension Repair {
  /// Nil where there is nothing to change.
  init?(word edits: [WordEdit]) {
    guard !edits.isEmpty else { return nil }
    self = .word(edits)
  }
}
