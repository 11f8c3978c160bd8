/// A table with its rows; the cells hold blocks.
package struct WordTable: Sendable {
  /// In `WordFile.tables`.
  package let index: Int
  /// Its id, if it has one.
  package let style: String?
  /// The widths of its columns (`w:gridCol`), which WPS goes by.
  package let grid: [Int]
  package let width: WordWidth?
  package let isFixed: Bool
  package let alignment: WordAlignment
  package let indent: Int
  package let borders: WordBorders
  package let position: WordTablePosition?
  package let rows: [WordRow]
  /// Whether it stands in a cell of another.
  package let isNested: Bool
  /// Nil in a text that is no package.
  let node: WordNode?
}
