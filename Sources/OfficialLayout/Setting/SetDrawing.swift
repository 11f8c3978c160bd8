/// What stands at a fixed place of the page on which its paragraph begins, over which the text flows on.
package struct SetDrawing: Sendable, Hashable {
  /// As the word processor lists it.
  package let name: String
  /// From the left edge of the paper.
  package let left: Length
  /// From its upper edge: of a line, its middle.
  package let top: Length
  package let width: Length
  package let content: Content

  package enum Content: Sendable, Hashable {
    case line(Rule)
    /// One line of words, as high as said.
    case words(SetParagraph, height: Length)
  }
}
