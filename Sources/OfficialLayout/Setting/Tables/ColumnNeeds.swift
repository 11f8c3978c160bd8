import Documents

/// What the words of a column ask for, in half characters.
struct ColumnNeeds {
  private var longestOfHead = 0
  private var longestOfBody = 0
  /// Of the cells that name their rows (HTML's `scope="row"`).
  private var longestOfStub = 0
  /// The widest piece that cannot be broken: a code of 18 digits.
  private var unbreakable = 2

  /// Five characters a line can be read; fewer is a column of syllables.
  private static let readable = 10
  /// Eight characters and less stand better in the middle.
  private static let short = 16

  /// Beyond this a cell is prose, and wraps wherever it stands.
  private static let prose = 56

  /// A head of more than four characters may take two lines. Half a character is for the word
  /// processors that part digits from Han characters whatever they are told.
  private var longest: Int {
    max(longestOfBody, longestOfHead <= 8 ? longestOfHead : (longestOfHead / 2 + 1) / 2 * 2) + 1
  }

  /// What it cannot do without: two characters, or a number in one piece; a name of a row must not
  /// make its row high, so it takes two lines at most, of six characters.
  var least: Int { max(unbreakable, min(longest, 4), min((longestOfStub / 2 + 1) / 2 * 2, 12)) }

  /// What it must have for its words to be read with ease.
  var comfortable: Int { max(unbreakable, min(longest, Self.readable)) }

  /// What it could use: first for what stands below the head, then for a head in one line.
  var wishes: [Int] {
    [longest, max(longest, longestOfHead)].map { max(least, min($0, Self.prose)) }
  }

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
    let namesRow = cell.scope == .row || cell.scope == .rowGroup
    if namesRow && !isHeader { longestOfStub = max(longestOfStub, longestOfBody) }
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
    if isHeader {
      longestOfHead = max(longestOfHead, line)
    } else {
      longestOfBody = max(longestOfBody, line)
    }
  }
}
