/// A line (线) along an edge of a paragraph, a cell or a table.
package struct Rule: Sendable, Hashable {
  package let width: Length
  package let color: InkColor

  package init(width: Length, color: InkColor = .black) {
    self.width = width
    self.color = color
  }
}
