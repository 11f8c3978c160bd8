import Diagnostics
import Documents
import Records

extension Rule {
  /// TB-03: a cell that goes on from above has one above that begins (ECMA-376, 17.4.84).
  static let mergedCells = Rule(
    "TB-03", Citation(.data),
    Guidance(
      "竖向合并的单元格有头有尾",
      why: "合并的格子没有开头，Word和WPS各有各的画法，同一张表在两台电脑上不一样。",
      good: "“单位”一格从第2行合并到第4行", bad: "第3行的格子写着“接上格”，第2行却没有开始合并")
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    return word.file.tables.compactMap { table in
      table.orphan.map { rule.orphan(row: $0 + 1, at: word.location(of: table, row: $0)) }
    }
  }
}

extension WordTable {
  /// The first row with a cell that goes on from nothing.
  fileprivate var orphan: Int? {
    var open: [Int: Int] = [:]
    for (index, row) in rows.enumerated() {
      var next: [Int: Int] = [:]
      for cell in row.cells {
        switch cell.merge {
        case nil: continue
        case .starts: next[cell.column] = cell.columnSpan
        case .goesOn:
          guard open[cell.column] == cell.columnSpan else { return index }
          next[cell.column] = cell.columnSpan
        }
      }
      open = next
    }
    return nil
  }
}

extension Rule {
  fileprivate func orphan(row: Int, at location: TextLocation?) -> Finding {
    finding(
      "表格第\(row)行有一格接着上一行的合并单元格，上一行却没有合并", at: location,
      suggestion: "选中这几格，拆分后重新合并")
  }
}
