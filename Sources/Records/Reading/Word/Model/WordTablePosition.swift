/// Where a floating table hangs (`w:tblpPr`).
package struct WordTablePosition: Sendable, Hashable {
  /// `margin`, `page`, `text`.
  package let horizontalAnchor: String?
  package let verticalAnchor: String?
  package let x: Int?
  package let y: Int?
  /// `center`, `left`; wins over `x`.
  package let horizontalAlignment: String?
  /// `bottom`, `top`; wins over `y`.
  package let verticalAlignment: String?
}
