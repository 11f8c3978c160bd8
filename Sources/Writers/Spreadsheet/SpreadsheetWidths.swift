import Diagnostics
import Documents

/// How wide the columns are, in characters of half width: as their words ask, within what a page can bear.
struct SpreadsheetWidths {
  let columns: [Int]

  private static let narrowest = 6
  /// Longer words are set on several lines.
  private static let widest = 40
  /// What the borders and the blanks beside them take.
  private static let margin = 2

  init(_ table: SpreadsheetTable, _ head: SpreadsheetHead) {
    var needed = table.columns.map { _ in 0 }
    for cell in head.cells where cell.columnSpan == 1 {
      // A head of more than eight Han characters may take two lines.
      needed[cell.column] = max(needed[cell.column], min(CellWidth.of(cell.text), 16))
    }
    for row in table.rows {
      for (column, value) in row.prefix(needed.count).enumerated()
      where needed[column] < Self.widest {
        let text = value.plain
        // No character takes more cells than it has bytes.
        guard text.utf8.count > needed[column] else { continue }
        needed[column] = max(needed[column], Self.width(of: text))
      }
    }
    columns = needed.map { min(max($0 + Self.margin, Self.narrowest), Self.widest) }
  }

  /// The widest of its lines; bytes tell enough of a long one.
  private static func width(of text: String) -> Int {
    guard text.utf8.count < 4 * widest else { return widest }
    return text.split(separator: "\n").map { CellWidth.of(String($0)) }.max() ?? 0
  }

  /// Upright as long as the words need not be made much smaller to fit an A4 page.
  var orientation: PageOrientation {
    columns.reduce(0, +) > Self.uprightRoom ? .landscape : .portrait
  }

  /// Characters of half width at 11 points between margins of half an inch, and a tenth more.
  private static let uprightRoom = 104

  /// How many lines a text takes over the whole width.
  func lineCount(of text: String, isTitle: Bool) -> Int {
    // 18 points of a title beside 11 of all else.
    let room = max(1, columns.reduce(0, +) * (isTitle ? 11 : 18) / 18)
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
      count + max(1, (CellWidth.of(String(line)) + room - 1) / room)
    }
  }
}
