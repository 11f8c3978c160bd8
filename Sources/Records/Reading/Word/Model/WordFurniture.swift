/// A header or footer (页眉、页脚).
package struct WordFurniture: Sendable, Hashable {
  package let edge: Edge
  package let pages: Pages
  package let blocks: [WordBlock]

  package enum Edge: Sendable, Hashable { case header, footer }

  package enum Pages: String, Sendable, Hashable {
    /// The odd ones where the file tells odd from even, else all.
    case ordinary = "default"
    case even
    case first
  }
}
