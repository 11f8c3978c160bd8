import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// TB-01: every row covers all columns, columns have real widths, and the table is no wider than the text.
  static let tableColumns = Rule(
    "TB-01", Citation(.data),
    Guidance(
      "表格每行的列数一致，列宽写实，总宽不超过版心",
      why: "WPS按表格的列宽定义排版，列宽没有写实的表格在WPS里会缩成一条线。比版心宽的表格打印时会被切掉。",
      good: "6列共156毫米，每行都占满6列", bad: "6列的表，有一行只有5格，右边缺一块"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    return word.dataTables.flatMap { table in
      rule.unevenRows(table, word) + rule.unrealWidths(table, word) + rule.tooWide(table, word)
    }
  }

  private func unevenRows(_ table: WordTable, _ word: WordReading) -> [Finding] {
    guard !table.grid.isEmpty else { return [] }
    let uneven = table.rows.enumerated().filter { $0.element.columnCount != table.grid.count }
    guard let first = uneven.first else { return [] }
    return [
      self.uneven(
        row: first.offset + 1, first.element.columnCount, of: table.grid.count,
        count: uneven.count, at: word.location(of: table, row: first.offset))
    ]
  }

  private func unrealWidths(_ table: WordTable, _ word: WordReading) -> [Finding] {
    guard table.grid.isEmpty || table.grid.contains(where: { $0 <= WordTable.placeholder }) else {
      return []
    }
    return [
      unreal(
        at: word.location(of: table, row: 0),
        repair: table.cellWidths.map { .word([.table(table.index, .grid($0))]) })
    ]
  }

  private func tooWide(_ table: WordTable, _ word: WordReading) -> [Finding] {
    let total = table.grid.reduce(0, +)
    guard table.position == nil, let room = word.textWidth(of: table),
      total > room + WordTable.overhang
    else { return [] }
    return [
      wide(total, room, at: word.location(of: table, row: 0), edits: table.edits(toFit: room))
    ]
  }
}

extension WordTable {
  /// A column of two millimetres is none that a person made: programs write 100 twips where they do not
  /// know better.
  fileprivate static let placeholder = 113
  /// Word lets the text of a table begin at the edge of the type area, so that its rules stand out by the
  /// padding of a cell at each side.
  fileprivate static let overhang = 240

  /// The widths that a row of single cells gives to the columns.
  fileprivate var cellWidths: [Int]? {
    let count = max(grid.count, rows.map(\.columnCount).max() ?? 0)
    let row = rows.first { row in
      row.cells.count == count
        && row.cells.allSatisfy {
          $0.columnSpan == 1 && $0.width?.unit == .twips
            && $0.width?.value ?? 0 > Self.placeholder
        }
    }
    return row?.cells.compactMap(\.width?.value)
  }

  /// The columns made narrower in proportion.
  fileprivate func edits(toFit room: Int) -> [WordEdit] {
    let total = max(1, grid.reduce(0, +))
    let widths = grid.map { $0 * room / total }
    guard widths.allSatisfy({ $0 > Self.placeholder }) else { return [] }
    return [
      .table(index, .grid(widths)),
      .table(index, .width(WordWidth(value: widths.reduce(0, +), unit: .twips))),
    ]
  }
}

extension WordReading {
  /// Tables that show data: those that lay out a letterhead or a colophon are judged by their elements.
  var dataTables: [WordTable] {
    file.tables.filter { table in
      !table.rows.isEmpty && !table.isNested
        && file.paragraphs(of: .table(table.index)).contains { element($0) == .cell }
    }
  }

  /// The first paragraph of a row.
  func location(of table: WordTable, row: Int) -> TextLocation? {
    let rows = table.rows[row...].prefix(1) + table.rows
    return rows.lazy.flatMap(\.cells).flatMap(\.blocks).compactMap { block in
      file.paragraphs(of: block).first.map { file.location(paragraph: $0.index) }
    }.first
  }

  fileprivate func textWidth(of table: WordTable) -> Int? {
    file.paragraphs(of: .table(table.index)).first.flatMap(section).map(\.textWidth)
  }
}

extension Rule {
  fileprivate func uneven(
    row: Int, _ columns: Int, of all: Int, count: Int, at location: TextLocation?
  ) -> Finding {
    finding(
      "表格第\(row)行占\(columns)列，表格有\(all)列" + (count > 1 ? "（共有\(count)行列数不对）" : ""),
      at: location, suggestion: "补齐或者合并这一行的单元格，使每行都占满\(all)列")
  }

  fileprivate func unreal(at location: TextLocation?, repair: Repair?) -> Finding {
    finding(
      "表格没有写明各列的宽度，在WPS里会变形", at: location, suggestion: "选中表格，在表格属性里给每一列指定宽度",
      repair: repair)
  }

  fileprivate func wide(
    _ total: Int, _ room: Int, at location: TextLocation?, edits: [WordEdit]
  ) -> Finding {
    finding(
      "表格宽\(LookWords.millimetres(twips: total))，比版心（\(LookWords.millimetres(twips: room))）宽",
      at: location, .warning, suggestion: "缩小列宽，或者把表格放到横排的页面上", repair: Repair(word: edits))
  }
}
