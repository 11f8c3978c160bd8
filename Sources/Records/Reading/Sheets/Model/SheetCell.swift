/// A cell that holds something (单元格).
package struct SheetCell: Sendable, Hashable {
  /// What it says: a text and a number as they were written, a day as `2022-05-03` (with `14:30` behind it where
  /// the cell has a time), 是 or 否 of a flag, `#REF!` of an error, nothing of a formula without a value.
  package let text: String
  /// From 1: D is 4.
  package var column: Int { Int(storedColumn) }
  package let kind: Kind
  /// Where it begins in the words of its file.
  let offset: Int32
  private let storedColumn: Int32

  package enum Kind: Sendable, Hashable {
    case text
    /// Digits as the file has them: `20000`, `0.5`, `1.1E+17`.
    case number
    case date
    case flag
    case error
    /// A formula whose value no program has worked out yet.
    case formula
  }

  init(_ text: String, _ kind: Kind, column: Int, offset: Int) {
    self.text = text
    self.kind = kind
    self.storedColumn = Int32(clamping: column)
    self.offset = Int32(clamping: offset)
  }
}
