/// A cell of a row.
package struct WordCell: Sendable {
  /// The first column that it covers.
  package let column: Int
  package let columnSpan: Int
  package let merge: Merge?
  package let width: WordWidth?
  package let borders: WordBorders
  /// `top`, `center`, `bottom`.
  package let verticalAlignment: String?
  package let blocks: [WordBlock]

  /// Its part in a cell that reaches over rows (`w:vMerge`).
  package enum Merge: Sendable, Hashable { case starts, goesOn }
}
