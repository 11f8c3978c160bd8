import Documents
import OfficialLayout
import Testing

@Suite struct SetTableTests {
  private func table(_ table: Table) throws -> SetTable {
    let pieces = Typesetting(Document(title: ["标题"], body: [.table(table)]), .classic).galley.pieces
    let tables = pieces.compactMap { piece -> SetTable? in
      guard case .table(let table) = piece else { return nil }
      return table
    }
    return try #require(tables.first)
  }

  private func cells(_ table: SetTable, row: Int) -> [SetCell] {
    var cells: [SetCell] = []
    table.eachCell(ofRow: row) { cells.append($0) }
    return cells
  }

  @Test func `cells that a higher one covers are there, and empty`() throws {
    let merged = try table(
      Table(
        columns: [Table.Column(), Table.Column()],
        rows: [
          Table.Row([Table.Cell(["甲"], rowSpan: 2), Table.Cell(["乙"])]),
          Table.Row([Table.Cell(["丙"])]),
        ]))
    let rows = (0..<2).map { cells(merged, row: $0) }
    #expect(rows.map { $0.map(\.content.line) } == [["甲", "乙"], ["", "丙"]])
    #expect(rows.map { $0.map(\.merge) } == [[.restart, nil], [.goesOn, nil]])
    #expect(rows[1].map(\.columns) == [0..<1, 1..<2])
  }

  @Test func `columns are as wide as the text together`() throws {
    let table = try table(
      Table(
        columns: [Table.Column(), Table.Column(), Table.Column()],
        rows: [Table.Row([Table.Cell(["甲"]), Table.Cell(["乙"], columnSpan: 2)])]))
    #expect(table.plan.columns.reduce(.zero, +) == LayoutProfile.classic.textWidth)
    #expect(cells(table, row: 0).map(\.width).reduce(.zero, +) == LayoutProfile.classic.textWidth)
    #expect(table.plan.width(of: 1..<3) == cells(table, row: 0)[1].width)
  }

  @Test func `a head is set as one, and repeated where rows follow it`() throws {
    let head = Table.Row([Table.Cell(["表头"])], isHeader: true)
    let both = try table(
      Table(columns: [Table.Column()], rows: [head, Table.Row([Table.Cell(["行"])])]))
    #expect(cells(both, row: 0).map(\.style) == [.tableHead])
    #expect(cells(both, row: 1).map(\.style) == [.tableCentered])
    #expect(both.repeatedRows == 1)
    #expect(try table(Table(columns: [Table.Column()], rows: [head])).repeatedRows == 0)
  }
}
