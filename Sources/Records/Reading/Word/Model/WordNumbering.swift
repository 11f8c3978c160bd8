/// The list that a paragraph belongs to (`w:numPr`).
package struct WordNumbering: Sendable, Hashable {
  package let list: Int
  /// Counted from 0.
  package let level: Int
}
