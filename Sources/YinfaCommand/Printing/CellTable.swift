import Diagnostics

/// Rows in columns for a terminal, two spaces apart.
struct CellTable {
  let header: [String]
  let rows: [[String]]

  init(header: [String] = [], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  var text: String {
    let all = (header.isEmpty ? [] : [header]) + rows
    let widths = Self.widths(of: all)
    return all.map { Self.line($0, widths) + "\n" }.joined()
  }

  private static func widths(of rows: [[String]]) -> [Int] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], CellWidth.of(cell))
      }
    }
    return widths
  }

  private static func line(_ row: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in row.enumerated() {
      line += cell + String(repeating: " ", count: widths[column] + 2 - CellWidth.of(cell))
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
