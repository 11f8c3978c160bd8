/// The rules around a paragraph, a cell or a table; nil where there is none.
package struct WordBorders: Sendable, Hashable {
  package var top: WordBorder?
  package var left: WordBorder?
  package var bottom: WordBorder?
  package var right: WordBorder?
  /// Between paragraphs of one look, or between the rows of a table.
  package var betweenLines: WordBorder?
  /// Between the columns of a table.
  package var betweenColumns: WordBorder?

  package init() {}

  package var isEmpty: Bool { self == WordBorders() }
}
