/// A cell of a row.
package struct WordCell: Sendable {
  /// The first column that it covers.
  package let column: Int
  package let columnSpan: Int
  package let merge: Merge?
  package let width: WordWidth?
  /// Its own; one that is `none` hides that of the table.
  package let borders: WordBorders
  /// `top`, `center`, `bottom`.
  package let verticalAlignment: String?
  package let blocks: [WordBlock]
  let node: WordNode?

  /// Its part in a cell that reaches over rows (`w:vMerge`).
  package enum Merge: Sendable, Hashable { case starts, goesOn }
}
