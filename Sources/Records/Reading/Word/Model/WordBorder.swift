/// A rule along an edge.
package struct WordBorder: Sendable, Hashable {
  /// `single`, `double`, `thinThickSmallGap`.
  package let style: String
  /// In eighths of a point.
  package let width: Int
  /// Between rule and text, in points.
  package let space: Int
  /// `FF0000`; nil for automatic.
  package let color: String?

  /// What a cell says that hides a rule of its table.
  package static let none = WordBorder(style: "nil", width: 0, space: 0, color: nil)

  package var isNone: Bool { style == Self.none.style }

  package init(style: String, width: Int, space: Int, color: String?) {
    self.style = style
    self.width = width
    self.space = space
    self.color = color
  }
}
