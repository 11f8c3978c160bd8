import Documents

/// What neither drawing of a table shows: `<!-- 表格 横向 列宽=2,1,1 对齐=左,中,自动 -->`.
struct TableSettings: Sendable, Hashable {
  private var orientation: PageOrientation?
  private var widths: [Int]?
  private var alignments: [Table.Alignment]?

  /// Nil where a word is no setting.
  init?(_ words: [String]) {
    for word in words {
      if let orientation = PageOrientation(rawValue: word) {
        self.orientation = orientation
      } else if word.hasPrefix("列宽=") {
        let widths = word.dropFirst(3).split(separator: ",").map { Int($0) ?? 0 }
        guard widths.allSatisfy({ (1...10_000).contains($0) }) else { return nil }
        self.widths = widths
      } else if word.hasPrefix("对齐=") {
        let alignments = word.dropFirst(3).split(separator: ",").map { Table.Alignment(String($0)) }
        guard !alignments.contains(nil) else { return nil }
        self.alignments = alignments.compactMap { $0 }
      } else {
        return nil
      }
    }
  }

  /// The table with these settings; columns that they do not name stay as they are.
  func applied(to table: Table) -> Table {
    var table = table
    table.orientation = orientation ?? table.orientation
    table.columns = table.columns.enumerated().map { index, column in
      Table.Column(
        alignment: alignments?[at: index] ?? column.alignment,
        width: widths?[at: index] ?? column.width)
    }
    return table
  }
}

extension Array {
  fileprivate subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension Table.Alignment {
  fileprivate init?(_ word: String) {
    switch word {
    case "自动": self = .automatic
    case "左": self = .left
    case "中": self = .center
    case "右": self = .right
    case _: return nil
    }
  }
}
