import Diagnostics
import Documents
import Records

extension Rule {
  /// TB-02: a table of several pages shows its head on each, and no row is parted.
  static let repeatedHeads = Rule(
    "TB-02", Citation(.practice),
    Guidance(
      "跨页的表格，标题行在每页重复，行不跨页断开",
      why: "第二页没有标题行，读的人不知道每一列是什么。一行断成两半，容易看错行。",
      good: "标题行设为“在各页顶端以标题行形式重复出现”", bad: "三页的名单，只有第一页有“序号、企业名称”"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word, let pages = proofreading.pages else { return [] }
    let places = pages.places
    return word.dataTables.flatMap { table -> [Finding] in
      guard table.rows.count > 1, table.position == nil,
        let span = word.pages(of: table, places), span.count > 1
      else { return [] }
      return rule.heads(table, word) + rule.partedRows(table, word, places)
    }
  }

  private func heads(_ table: WordTable, _ word: WordReading) -> [Finding] {
    guard !table.rows[0].isHeader, table.rows[0].seemsHead(in: word.file) else { return [] }
    return [
      notRepeated(
        at: word.location(of: table, row: 0),
        repair: .word([.row(table: table.index, row: 0, .header(true))]))
    ]
  }

  private func partedRows(
    _ table: WordTable, _ word: WordReading, _ places: [Int: ClosedRange<Int>]
  ) -> [Finding] {
    let parted = table.rows.enumerated().filter { index, row in
      !row.cannotSplit && word.pages(of: row, places).map { $0.count > 1 } ?? false
    }
    guard let first = parted.first else { return [] }
    let edits = table.rows.indices.filter { !table.rows[$0].cannotSplit }.map {
      WordEdit.row(table: table.index, row: $0, .cannotSplit(true))
    }
    return [
      self.parted(
        row: first.offset + 1, at: word.location(of: table, row: first.offset),
        repair: Repair(word: edits))
    ]
  }
}

extension PrintedPages {
  /// By the number of a paragraph.
  fileprivate var places: [Int: ClosedRange<Int>] {
    Dictionary(
      pieces.compactMap { piece in piece.paragraph.map { ($0, piece.pages) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension WordReading {
  fileprivate func pages(
    of table: WordTable, _ places: [Int: ClosedRange<Int>]
  ) -> ClosedRange<Int>? {
    let rows = table.rows.compactMap { pages(of: $0, places) }
    guard let first = rows.first, let last = rows.last else { return nil }
    return first.lowerBound...max(first.lowerBound, last.upperBound)
  }

  fileprivate func pages(
    of row: WordRow, _ places: [Int: ClosedRange<Int>]
  ) -> ClosedRange<Int>? {
    row.cells.lazy.flatMap(\.blocks).flatMap(file.paragraphs).compactMap { places[$0.index] }.first
  }
}

extension WordRow {
  /// Whether it names columns: several cells, all with short words and without figures.
  fileprivate func seemsHead(in file: WordFile) -> Bool {
    guard cells.count > 1 else { return false }
    return cells.allSatisfy { cell in
      let words = cell.blocks.flatMap(file.paragraphs).map(\.text).joined()
      return (1...20).contains(words.unicodeScalars.count)
        && !words.unicodeScalars.contains { ("0"..."9").contains($0) || $0 == "。" }
    }
  }
}

extension Rule {
  fileprivate func notRepeated(at location: TextLocation?, repair: Repair) -> Finding {
    finding(
      "表格跨页，标题行没有在各页重复", at: location, .warning,
      suggestion: "选中标题行，在表格属性里选“在各页顶端以标题行形式重复出现”", repair: repair)
  }

  fileprivate func parted(row: Int, at location: TextLocation?, repair: Repair?) -> Finding {
    finding(
      "表格第\(row)行断在两页上", at: location, .warning, suggestion: "在表格属性里取消“允许跨页断行”",
      repair: repair)
  }
}
