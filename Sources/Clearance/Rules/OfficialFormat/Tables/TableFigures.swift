import Diagnostics
import Documents

extension Rule {
  /// TB-04: what a table counts and adds up is right, and no cell of a filled table is empty.
  static let tableFigures = Rule(
    "TB-04", Citation(.practice),
    Guidance(
      "序号连续，合计等于各行之和，没有数的格写“—”",
      why: "空着的格，读的人不知道是零、是没有，还是漏填；合计对不上，整张表都不可信。",
      good: "甲 3，乙 —，合计 3", bad: "甲 3，乙（空），合计 5")
  ) { proofreading, rule in
    proofreading.document.tables.compactMap(FigureTable.init).flatMap { findings(in: $0, rule) }
  }

  private static func findings(in table: FigureTable, _ rule: Rule) -> [Finding] {
    table.brokenNumbers.map { rule.brokenNumber($0.cell, after: $0.before) }
      + table.wrongTotals.map { rule.wrongTotal($0.cell, sum: $0.sum) }
      + [table.emptyCells.map { rule.empty($0.row, $0.count) }].compactMap { $0 }
  }
}

/// A table without merged cells that is filled in, and no form.
private struct FigureTable {
  private let head: [String]
  private let rows: [[Passage]]

  init?(_ table: Table) {
    let rows = table.rows.map { $0.cells.map { Passage($0.content) } }
    let headCount = max(1, table.leadingHeaderCount)
    guard table.isPlain, rows.count > headCount + 1 else { return nil }
    head = rows[headCount - 1].map(\.words)
    self.rows = Array(rows[headCount...])
  }

  /// Below 序号: whole numbers that do not count on.
  var brokenNumbers: [(cell: Passage, before: Int)] {
    guard let column = head.firstIndex(of: "序号") else { return [] }
    var before = 0
    var found: [(cell: Passage, before: Int)] = []
    for row in rows where !row.isTotal {
      guard let number = Int(row[column].words) else { continue }
      if number != before + 1 { found.append((row[column], before)) }
      before = number
    }
    return found
  }

  /// In the one row of totals, where every row above it has a number.
  var wrongTotals: [(cell: Passage, sum: Figure)] {
    let totals = rows.filter(\.isTotal)
    guard totals.count == 1, let total = totals.first, rows.last?.isTotal == true else { return [] }
    return head.indices.compactMap { column in
      let figures = rows.dropLast().map { Figure($0[column].words) }
      guard let said = Figure(total[column].words), !figures.isEmpty, head[column] != "序号",
        !total[column].words.contains("%"), figures.allSatisfy({ $0 != nil })
      else { return nil }
      let sum = figures.compactMap { $0 }.reduce(Figure.zero, +)
      return sum == said ? nil : (total[column], sum)
    }
  }

  /// The first row with empty cells, and how many the table has; a form, which is mostly empty, has none.
  var emptyCells: (row: [Passage], count: Int)? {
    let columns = head.indices.filter { !Self.remarks.contains(head[$0]) }
    let cells = rows.count * columns.count
    let isEmpty = { (row: [Passage], column: Int) in row[column].words.isEmpty }
    let counts = rows.map { row in columns.filter { isEmpty(row, $0) && !row.isTotal }.count }
    let count = counts.reduce(0, +)
    guard count > 0, count * 5 <= cells, let first = counts.firstIndex(where: { $0 > 0 }) else {
      return nil
    }
    return (rows[first], count)
  }

  private static let remarks = ["备注", "说明", "签字", "签名", "盖章", ""]
}

extension [Passage] {
  fileprivate var isTotal: Bool {
    first { !$0.words.isEmpty }.map { ["合计", "总计", "小计"].contains($0.words) } ?? false
  }
}

extension Passage {
  /// Without the spaces at its ends and between 合　计.
  fileprivate var words: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.filter { !$0.isSpace })
    return String(view)
  }
}

extension Document {
  /// From the first to the last, those of the annexes too.
  fileprivate var tables: [Table] {
    let annexes = annexes + (issuedText?.annexes ?? [])
    let blocks = body + (issuedText?.body ?? []) + annexes.flatMap { $0.body ?? [] }
    return blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return table
    }
  }
}

extension Rule {
  fileprivate func brokenNumber(_ cell: Passage, after before: Int) -> Finding {
    finding(
      "表格的序号不连续：“\(before)”之后是“\(cell.text.excerpt)”", at: cell.beginning, .warning,
      suggestion: "序号从1起，逐行加1")
  }

  fileprivate func wrongTotal(_ cell: Passage, sum: Figure) -> Finding {
    finding(
      "合计写的是“\(cell.text.excerpt)”，各行相加是“\(sum)”", at: cell.beginning, .warning,
      suggestion: "核对各行和合计")
  }

  fileprivate func empty(_ row: [Passage], _ count: Int) -> Finding {
    finding(
      "表格有\(count)个空格", at: row.lazy.compactMap(\.beginning).first, .warning,
      suggestion: "没有数的写“—”，是零的写“0”")
  }
}
