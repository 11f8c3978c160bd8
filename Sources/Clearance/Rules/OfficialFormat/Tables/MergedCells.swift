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
      good: "“单位”一格从第2行合并到第4行", bad: "第3行的格子写着“接上格”，第2行却没有开始合并"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    return word.file.tables.compactMap { table in
      table.orphans.first.map { first in
        rule.orphan(
          row: first.row + 1, at: word.location(of: table, row: first.row),
          repair: Repair(word: table.orphans.map(\.edit)))
      }
    }
  }
}

/// A cell that goes on from nothing.
private struct OrphanCell {
  let row: Int
  let edit: WordEdit
}

extension WordTable {
  /// From the top down; each begins a merged cell of its own, of which the cells below go on.
  fileprivate var orphans: [OrphanCell] {
    var orphans: [OrphanCell] = []
    var open: [Int: Int] = [:]
    for (index, row) in rows.enumerated() {
      var next: [Int: Int] = [:]
      for (place, cell) in row.cells.enumerated() where cell.merge != nil {
        next[cell.column] = cell.columnSpan
        guard cell.merge == .goesOn, open[cell.column] != cell.columnSpan else { continue }
        orphans.append(
          OrphanCell(
            row: index,
            edit: .cell(table: self.index, row: index, cell: place, .merge(.starts))))
      }
      open = next
    }
    return orphans
  }
}

extension Rule {
  fileprivate func orphan(row: Int, at location: TextLocation?, repair: Repair?) -> Finding {
    finding(
      "表格第\(row)行有一格接着上一行的合并单元格，上一行却没有合并", at: location,
      suggestion: "选中这几格，拆分后重新合并", repair: repair)
  }
}
