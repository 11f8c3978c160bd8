/// A row of a table as any word processor's file describes it.
package struct FlowRow: Sendable {
  package var cells: [FlowCell]
  package var height: Height
  /// Whether it is one of the leading rows that are repeated on every page (标题行重复).
  package var isRepeated: Bool
  /// Whether the end of a page may part it (允许跨页断行).
  package var canSplit: Bool

  package enum Height: Sendable, Hashable {
    case fitting
    case atLeast(Length)
    case exact(Length)
  }

  package init(
    _ cells: [FlowCell], height: Height = .fitting, isRepeated: Bool = false,
    canSplit: Bool = false
  ) {
    self.cells = cells
    self.height = height
    self.isRepeated = isRepeated
    self.canSplit = canSplit
  }
}

package struct FlowCell: Sendable {
  package var width: Length
  package var padding: Padding
  package var paragraphs: [FlowParagraph]
  /// The first column of the grid that it has.
  package var column: Int
  package var merge: SetCell.VerticalMerge?
  /// The height of its line, where one is known to hold all its words; then it has no paragraphs.
  var oneLine: Length?

  package init(
    column: Int, width: Length, padding: Padding = Padding(), merge: SetCell.VerticalMerge? = nil,
    _ paragraphs: [FlowParagraph]
  ) {
    self.column = column
    self.width = width
    self.padding = padding
    self.merge = merge
    self.paragraphs = paragraphs
  }

  /// 单元格边距
  package struct Padding: Sendable, Hashable {
    package var top: Length
    package var bottom: Length
    package var left: Length
    package var right: Length

    package init(
      top: Length = .zero, bottom: Length = .zero, left: Length = .zero, right: Length = .zero
    ) {
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
    }
  }
}
