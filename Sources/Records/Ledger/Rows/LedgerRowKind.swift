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
      if let first = words.texts.first, mapping.endWords.contains(where: first.hasPrefix) {
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

  /// 合计, 本月合计, 合计：, 小计（3件): in one of the first cells.
  func isTotal(_ words: [String]) -> Bool {
    texts.prefix(3).contains { text in
      words.contains { word in
        text == word
          || text.count <= word.count + 4 && text.hasSuffix(word)
          || text.hasPrefix(word) && text.dropFirst(word.count).first.map(":(数为".contains) == true
      }
    }
  }

  /// Whether most of the columns say what their heads say.
  func repeats(_ columns: [BoundColumn]) -> Bool {
    let written = columns.compactMap { column in
      self[column.number].map { column.head.names.contains($0) }
    }
    let same = written.count { $0 }
    return same >= min(2, columns.count) && same * 2 > written.count
  }

  /// 1, 2, 3 … below the head of a form.
  var areNumbersOfColumns: Bool {
    let numbers = texts.compactMap { Int($0) }
    return numbers.count >= 3 && numbers.count * 2 > texts.count
      && numbers.elementsEqual(numbers[0]..<numbers[0] + numbers.count) && numbers[0] == 1
      && texts.allSatisfy { $0.count <= 2 }
  }

  /// One word over more than half of the row: 一、食品安全领域.
  func isSection(_ row: Int, among count: Int, _ merges: MergedCells) -> Bool {
    guard texts.count == 1, let range = merges.range(row: row, column: columns[0]) else {
      return false
    }
    return range.rows.count == 1 && range.columns.count * 2 > count
  }
}
