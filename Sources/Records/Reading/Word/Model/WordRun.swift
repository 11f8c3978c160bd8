/// Letters of one look.
package struct WordRun: Sendable, Hashable {
  /// Scalars of the paragraph's text.
  package let range: Range<Int>
  package let properties: WordRunProperties
}
