import Documents
import OfficialLayout

/// What the words of a column ask for, in half characters.
struct ColumnNeeds {
  /// The longest line of a cell.
  private(set) var longest = 0
  /// The longest line of a cell below the head.
  private var longestOfBody = 0
  /// The widest piece that cannot be broken: a code of 18 digits.
  private(set) var unbreakable = 2

  /// Five characters a line can be read; fewer is a column of syllables.
  private static let readable = 10
  /// Eight characters and less stand better in the middle.
  private static let short = 16

  /// What it must have for its words to be read with ease.
  var comfortable: Int { max(unbreakable, min(longest, Self.readable)) }

  var isShort: Bool { longestOfBody <= Self.short }

  /// Cells that reach over several columns ask nothing of any.
  static func measure(_ table: Table, _ grid: TableGrid?) -> [ColumnNeeds] {
    var needs = [ColumnNeeds](repeating: ColumnNeeds(), count: table.columns.count)
    for (rowIndex, row) in table.rows.enumerated() {
      guard let grid else {
        for (column, cell) in row.cells.enumerated() {
          needs[column].note(cell, isHeader: row.isHeader)
        }
        continue
      }
      for (column, square) in grid.rows[rowIndex].enumerated() {
        guard case .origin(let index) = square, row.cells[index].columnSpan <= 1 else { continue }
        needs[column].note(row.cells[index], isHeader: row.isHeader)
      }
    }
    return needs
  }

  private mutating func note(_ cell: Table.Cell, isHeader: Bool) {
    var line = 0
    note(cell.content, &line, isHeader)
    finish(line, isHeader)
  }

  private mutating func note(_ content: [Inline], _ line: inout Int, _ isHeader: Bool) {
    for inline in content {
      switch inline {
      case .text(let text): note(text, &line)
      case .field(let field): note(field.text, &line)
      case .strong(let content), .emphasis(let content), .link(let content, _):
        note(content, &line, isHeader)
      case .reference(let reference): note(reference.number ?? "", &line)
      case .lineBreak:
        finish(line, isHeader)
        line = 0
      }
    }
  }

  private mutating func note(_ text: String, _ line: inout Int) {
    var piece = 0
    for scalar in text.unicodeScalars {
      let width = TextWidth.halves(scalar)
      line += width
      piece = width == 1 && scalar != " " ? piece + 1 : 0
      unbreakable = max(unbreakable, piece)
    }
  }

  private mutating func finish(_ line: Int, _ isHeader: Bool) {
    longest = max(longest, line)
    if !isHeader { longestOfBody = max(longestOfBody, line) }
  }
}
