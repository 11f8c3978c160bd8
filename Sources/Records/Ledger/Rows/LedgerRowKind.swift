/// Whether a row holds data, told by its words.
enum LedgerRowKind: Sendable, Hashable {
  case data
  case skipped(SkippedRows.Reason)

  init(
    _ row: SheetRow, in sheet: Sheet, _ columns: [BoundColumn], _ merges: MergedCells,
    _ mapping: LedgerMapping
  ) {
    let words = RowWords(row, in: sheet)
    self =
      if let first = words.texts.first, mapping.endWords.contains(where: first.begins) {
        .skipped(.belowData)
      } else if words.isTotal(mapping.totalWords) {
        .skipped(.total)
      } else if columns.allSatisfy({ words[$0.number] == nil }) {
        .skipped(.blank)
      } else if words.repeats(columns) {
        .skipped(.repeatedHead)
      } else if words.areNumbersOfColumns {
        .skipped(.columnNumbers)
      } else if words.isSection(row.number, among: columns.count, merges) {
        .skipped(.section)
      } else {
        .data
      }
  }
}

/// The words of a row, without blanks.
private struct RowWords {
  /// From left to right; blank ones are not there.
  let texts: [String]
  private let columns: [Int]

  init(_ row: SheetRow, in sheet: Sheet) {
    let cells = sheet.cells(of: row)
    var texts: [String] = []
    var columns: [Int] = []
    for cell in cells {
      let text = LedgerHead.plain(cell.text)
      // A formula without a value is something that was to stand there.
      guard !text.isEmpty || cell.kind == .formula else { continue }
      texts.append(text)
      columns.append(cell.column)
    }
    self.texts = texts
    self.columns = columns
  }

  subscript(column: Int) -> String? { columns.firstIndex(of: column).map { texts[$0] } }

  private static let marksOfTotals = [":", "(", "数", "为"]

  /// 合计, 本月合计, 合计：, 小计（3件): in one of the first cells.
  func isTotal(_ words: [String]) -> Bool {
    texts.prefix(3).contains { text in
      words.contains { word in
        guard text.utf8.count >= word.utf8.count else { return false }
        let rest = text.utf8.dropFirst(word.utf8.count)
        return text.begins(with: word)
          && (rest.isEmpty || Self.marksOfTotals.contains { rest.starts(with: $0.utf8) })
          || text.utf8.reversed().starts(with: word.utf8.reversed()) && text.count <= word.count + 4
      }
    }
  }

  /// Whether most of the columns say what their heads say.
  func repeats(_ columns: [BoundColumn]) -> Bool {
    let written = columns.compactMap { column in
      self[column.number].map { text in column.head.names.contains { $0.isWritten(like: text) } }
    }
    let same = written.count { $0 }
    return same >= min(2, columns.count) && same * 2 > written.count
  }

  /// 1, 2, 3 … below the head of a form.
  var areNumbersOfColumns: Bool {
    guard texts.allSatisfy({ $0.utf8.count <= 3 }) else { return false }
    let numbers = texts.compactMap { Int($0) }
    return numbers.count >= 3 && numbers.count * 2 > texts.count
      && numbers.elementsEqual(1...numbers.count)
  }

  /// One word over more than half of the row: 一、食品安全领域.
  func isSection(_ row: Int, among count: Int, _ merges: MergedCells) -> Bool {
    guard texts.count == 1, let range = merges.range(row: row, column: columns[0]) else {
      return false
    }
    return range.rows.count == 1 && range.columns.count * 2 > count
  }
}
