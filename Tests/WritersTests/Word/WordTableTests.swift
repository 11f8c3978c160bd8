import Documents
import TestMaterial
import Testing
import Writers

@Suite struct WordTableTests {
  private func tables(_ table: Table) throws -> [XMLNode] {
    let document = Document(title: ["标题"], body: [.table(table)])
    return try WordFile(WordDocuments.writer.bytes(of: document)).document.all("w:tbl")
  }

  @Test(arguments: [SampleNotice.table, WordDocuments.wide])
  func `every row covers the grid, and cells are as wide as their columns`(table: Table) throws {
    let tables = try tables(table)
    #expect(tables.count == 1)
    for table in tables { #expect(GridFaults.all(in: table) == []) }
  }

  @Test func `any table, well merged or not, covers its grid`() throws {
    var random = SplitMix64(seed: 9_704)
    for _ in 0..<150 {
      let table = Table.random(using: &random)
      for table in try tables(table) { #expect(GridFaults.all(in: table) == []) }
    }
  }

  @Test func `the leading head rows repeat on every page`() throws {
    let rows = try #require(try tables(WordDocuments.wide).first).children("w:tr")
    #expect(rows.map { $0.first("w:trPr")?.first("w:tblHeader") != nil } == [true, true, false])
    #expect(rows.allSatisfy { $0.first("w:trPr")?.first("w:cantSplit") != nil })
  }

  @Test func `a table that is all head does not repeat`() throws {
    let table = Table(
      columns: [Table.Column()], rows: [Table.Row([Table.Cell(["表头"])], isHeader: true)])
    #expect(try tables(table).first?.all("w:tblHeader").isEmpty == true)
  }

  @Test func `a table without rows or columns is not written`() throws {
    #expect(try tables(Table(columns: [Table.Column()], rows: [])).isEmpty)
    #expect(try tables(Table(columns: [], rows: [Table.Row([])])).isEmpty)
  }

  @Test func `a code of eighteen digits stays in one line`() throws {
    let code = "91990000MA10000001"
    let cells = ["1", code] + Array(repeating: String(repeating: "长", count: 60), count: 4)
    let table = Table(
      columns: cells.map { _ in Table.Column() },
      rows: [Table.Row(cells.map { Table.Cell([.text($0)]) })])
    let widths = try #require(try tables(table).first).all("w:gridCol").map { Int($0["w:w"] ?? "") }
    #expect(try #require(widths[1]) >= code.utf8.count * 120 + 170)
  }

  @Test func `widths that the data gives are kept to`() throws {
    let table = Table(
      columns: [Table.Column(width: 1), Table.Column(width: 3)],
      rows: [Table.Row([Table.Cell(["甲"]), Table.Cell(["乙"])])])
    let widths = try #require(try tables(table).first).all("w:gridCol").compactMap { $0["w:w"] }
    #expect(widths == ["2211", "6633"])
  }

  @Test func `tables that follow each other stay two`() throws {
    let document = Document(
      title: [], body: [.table(SampleNotice.table), .table(SampleNotice.table)])
    let body = try #require(
      try WordFile(WordDocuments.writer.bytes(of: document)).document.first("w:body"))
    let names = body.children.map(\.name)
    #expect(!zip(names, names.dropFirst()).contains { $0 == "w:tbl" && $1 == "w:tbl" })
    #expect(names.suffix(2) == ["w:p", "w:sectPr"])
  }
}

/// What word processors do not forgive in a table; no validator looks for it.
private enum GridFaults {
  static func all(in table: XMLNode) -> [String] {
    let grid = table.first("w:tblGrid")?.children.compactMap { $0["w:w"].flatMap { Int($0) } } ?? []
    let total = table.first("w:tblPr")?.first("w:tblW")?["w:w"].flatMap { Int($0) }
    var faults: [String] = []
    if total != grid.reduce(0, +) { faults.append("the table is not as wide as its columns") }
    if grid.contains(where: { $0 <= 0 }) { faults.append("a column has no width") }
    var above: [Int: Int] = [:]
    for (index, row) in table.children("w:tr").enumerated() {
      faults += self.faults(of: row, index, grid, &above)
    }
    return faults
  }

  /// - Parameter above: the spans of the merged cells of the row above, by column.
  private static func faults(
    of row: XMLNode, _ index: Int, _ grid: [Int], _ above: inout [Int: Int]
  ) -> [String] {
    var faults: [String] = []
    var merged: [Int: Int] = [:]
    var column = 0
    for cell in row.children("w:tc") {
      let properties = cell.first("w:tcPr")
      let span = properties?.first("w:gridSpan")?["w:val"].flatMap { Int($0) } ?? 1
      let width = properties?.first("w:tcW")?["w:w"].flatMap { Int($0) }
      if width != grid[column..<min(column + span, grid.count)].reduce(0, +) {
        faults.append("row \(index), column \(column): width \(width ?? 0)")
      }
      if let merge = properties?.first("w:vMerge") {
        if merge["w:val"] == nil, above[column] != span {
          faults.append("row \(index), column \(column): goes on from nothing")
        }
        merged[column] = span
      }
      if cell.children.last?.name != "w:p" { faults.append("row \(index): a cell ends with no p") }
      column += span
    }
    if column != grid.count { faults.append("row \(index): \(column) of \(grid.count) columns") }
    above = merged
    return faults
  }
}

extension Table {
  fileprivate static func random(using random: inout SplitMix64) -> Table {
    let width = Int.random(in: 1...6, using: &random)
    let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      Row(
        (0..<Int.random(in: 0...width + 1, using: &random)).map { index in
          Cell(
            [.text("格\(index)")], columnSpan: Int.random(in: 0...3, using: &random),
            rowSpan: Int.random(in: 0...3, using: &random))
        }, isHeader: Bool.random(using: &random))
    }
    return Table(columns: (0..<width).map { _ in Column() }, rows: rows)
  }
}
