/// What stands in a body, a cell, a text box, a header: a paragraph or a table, by its number in the file.
package enum WordBlock: Sendable, Hashable {
  /// In `WordFile.paragraphs`.
  case paragraph(Int)
  /// In `WordFile.tables`.
  case table(Int)
}
