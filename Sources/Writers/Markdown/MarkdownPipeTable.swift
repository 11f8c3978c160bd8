import Documents

/// A table as GitHub's Markdown draws it, with bars; for tables in which nothing is merged.
enum MarkdownPipeTable {
  static func bytes(of table: Table) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, row) in table.rows.enumerated() {
      write(row, to: &bytes)
      if index == 0 { writeRule(table.columns, to: &bytes) }
    }
    return bytes
  }

  private static func write(_ row: Table.Row, to bytes: inout [UInt8]) {
    bytes += "|".utf8
    for cell in row.cells {
      bytes += " ".utf8
      bytes += MarkdownInlines.bytes(of: cell.content, in: .cell)
      bytes += " |".utf8
    }
    bytes += "\n".utf8
  }

  private static func writeRule(_ columns: [Table.Column], to bytes: inout [UInt8]) {
    bytes += "|".utf8
    for column in columns { bytes += " \(rule(column.alignment)) |".utf8 }
    bytes += "\n".utf8
  }

  private static func rule(_ alignment: Table.Alignment) -> String {
    switch alignment {
    case .automatic: "---"
    case .left: ":---"
    case .center: ":---:"
    case .right: "---:"
    }
  }
}

extension Table {
  /// Whether bars can draw it: one header row, as many cells as columns everywhere, nothing merged.
  var isPlain: Bool {
    guard !columns.isEmpty, rows.first?.isHeader ?? false,
      !rows.dropFirst().contains(where: \.isHeader)
    else { return false }
    return rows.allSatisfy { row in
      row.cells.count == columns.count
        && row.cells.allSatisfy { cell in
          cell.rowSpan <= 1 && cell.columnSpan <= 1
            && (cell.scope == nil || row.isHeader && cell.scope == .column)
        }
    }
  }

  /// What neither drawing shows, for the comment above the table; nil where there is nothing to say.
  func settings(isPlain: Bool) -> String? {
    var words: [String] = []
    if let orientation { words.append(orientation.rawValue) }
    if columns.contains(where: { $0.width != 1 }) {
      words.append("列宽=" + columns.map { String($0.width) }.joined(separator: ","))
    }
    if !isPlain, columns.contains(where: { $0.alignment != .automatic }) {
      words.append("对齐=" + columns.map(\.alignment.chinese).joined(separator: ","))
    }
    return words.isEmpty ? nil : "表格 " + words.joined(separator: " ")
  }
}

extension Table.Alignment {
  fileprivate var chinese: String {
    switch self {
    case .automatic: "自动"
    case .left: "左"
    case .center: "中"
    case .right: "右"
    }
  }
}
