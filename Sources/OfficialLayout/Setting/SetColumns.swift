/// Words side by side in columns without rules, each in the middle of the common height: the agencies of a
/// joint mark, and 文件 beside them.
package struct SetColumns: Sendable, Hashable {
  package let columns: [Column]
  /// Of the one row that they make.
  package let height: Length
  package let element: Element

  package struct Column: Sendable, Hashable {
    package let width: Length
    package let paragraphs: [SetParagraph]
  }
}
