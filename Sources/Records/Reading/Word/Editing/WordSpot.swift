/// Where something new comes to stand.
package enum WordSpot: Sendable, Hashable {
  case before(WordBlock)
  /// Not after a paragraph that ends a section: what follows that belongs to the next.
  case after(WordBlock)
  /// After all blocks of the body, in the last section.
  case endOfBody
}
