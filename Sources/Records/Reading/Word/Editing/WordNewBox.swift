/// A text box at a fixed place of the page, over which the text flows on. Its words stand at its foot, without
/// a margin. Lengths are in EMU (360,000 a centimetre).
package struct WordNewBox: Sendable, Hashable {
  package let name: String
  /// From the edges of the paper.
  package let left: Int
  package let top: Int
  package let width: Int
  package let height: Int
  /// Where what it holds stands in a table of one column, a row each: the rules of the rows. Else empty.
  package let rows: [WordBorders]

  package init(
    _ name: String, left: Int, top: Int, width: Int, height: Int, rows: [WordBorders] = []
  ) {
    self.name = name
    self.left = left
    self.top = top
    self.width = width
    self.height = height
    self.rows = rows
  }
}
