/// `w:pgMar`
package struct WordMargins: Sendable, Hashable {
  package var top: Int
  package var right: Int
  package var bottom: Int
  package var left: Int
  /// Of the header from the upper edge of the paper.
  package var header: Int
  /// Of the footer from the lower edge.
  package var footer: Int
  package var gutter: Int

  package init(
    top: Int = 1440, right: Int = 1440, bottom: Int = 1440, left: Int = 1440, header: Int = 720,
    footer: Int = 720, gutter: Int = 0
  ) {
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
    self.header = header
    self.footer = footer
    self.gutter = gutter
  }
}
