/// What a document's text is made of, from one line end to the next.
package indirect enum Block: Sendable, Hashable {
  case heading(Heading)
  case paragraph([Inline])
  case list(List)
  case roster(Roster)
  case table(Table)
}

/// A heading of the text (层次标题). The writer numbers it: 一、 / （一） / 1. / （1）, GB/T 9704—2012, 7.3.3.
///
/// A heading that ends with 。 runs into the paragraph after it, as official prose does.
package struct Heading: Sendable, Hashable {
  /// 1 to 4.
  package let level: Int
  package var content: [Inline]
  /// By which the text refers to it; unique in a document.
  package let anchor: String?
  /// False for headings that carry no number, as in a news release.
  package let isNumbered: Bool
  /// Filled by `Document.numbered()`: `一、`, `（一）`, `1.`, `（1）`.
  package var number: String?

  package init(
    level: Int, _ content: [Inline], anchor: String? = nil, isNumbered: Bool = true,
    number: String? = nil
  ) {
    self.level = level
    self.content = content
    self.anchor = anchor
    self.isNumbered = isNumbered
    self.number = number
  }

  /// Whether the next paragraph goes on in the same line.
  package var runsIn: Bool { content.plainText.hasSuffix("。") }
}

/// Items, numbered by the writer in the series that follows the heading above them, or marked by a dot.
package struct List: Sendable, Hashable {
  package let isOrdered: Bool
  package var items: [Item]

  package struct Item: Sendable, Hashable {
    package var blocks: [Block]
    /// Filled by `Document.numbered()`: `1.`, `（1）`; nil in a list that is not ordered.
    package var number: String?

    package init(_ blocks: [Block], number: String? = nil) {
      self.blocks = blocks
      self.number = number
    }
  }

  package init(isOrdered: Bool, items: [Item]) {
    self.isOrdered = isOrdered
    self.items = items
  }
}
