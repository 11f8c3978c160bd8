import Documents
import TestMaterial
import Testing

@Suite struct `A table on its grid` {
  @Test func `a plain table has a cell in every square`() {
    let grid = TableGrid(.of(columns: 2, [[(1, 1), (1, 1)], [(1, 1), (1, 1)]]))
    #expect(grid.picture == ["0 1", "0 1"])
    #expect(grid.faults.isEmpty)
  }

  @Test func `merged cells cover the squares that they reach`() {
    let grid = TableGrid(
      .of(columns: 4, [[(2, 2), (2, 1)], [(1, 1), (1, 1)], [(1, 1), (3, 1)]]))
    #expect(
      grid.picture == ["0 ←0,0 1 ←0,2", "←0,0 ←0,0 0 1", "0 1 ←2,1 ←2,1"])
    #expect(grid.faults.isEmpty)
  }

  @Test func `a square that no cell fills is a fault`() {
    let grid = TableGrid(.of(columns: 2, [[(1, 1), (1, 1)], [(1, 1)], []]))
    #expect(
      grid.faults == [
        .empty(row: 1, column: 1), .empty(row: 2, column: 0), .empty(row: 2, column: 1),
      ])
  }

  @Test func `a cell that reaches into another is one fault, however many squares they share`() {
    let grid = TableGrid(.of(columns: 3, [[(1, 1), (2, 3)], [(3, 1)], [(1, 1)]]))
    #expect(grid.faults == [.overlap(row: 1, cell: 0)])
    #expect(grid.picture[1] == "0 ←0,1 ←0,1")
  }

  @Test(arguments: [
    (3, 1), (1, 2), (.max, 1), (1, .max), (.max, .max),
  ])
  func `a span beyond the edge is a fault and no crash`(_ columns: Int, _ rows: Int) {
    let grid = TableGrid(.of(columns: 2, [[(columns, rows)]]))
    #expect(grid.faults.first == .beyondEdge(row: 0, cell: 0))
  }

  @Test func `a cell after the last column is beyond the edge`() {
    let grid = TableGrid(.of(columns: 1, [[(1, 1), (1, 1), (.max, 1)]]))
    #expect(grid.faults == [.beyondEdge(row: 0, cell: 1), .beyondEdge(row: 0, cell: 2)])
    #expect(grid.picture == ["0"])
  }

  @Test(arguments: [0, -1, .min])
  func `a span below one counts as one`(_ span: Int) {
    let grid = TableGrid(.of(columns: 1, [[(span, span)]]))
    #expect(grid.faults.isEmpty)
    #expect(grid.picture == ["0"])
  }

  @Test func `a table of nothing has no squares and no faults`() {
    let grid = TableGrid(.of(columns: 0, []))
    #expect(grid.rows.isEmpty)
    #expect(grid.faults.isEmpty)
  }

  @Test func `however a sheet is cut into cells, every square is filled exactly once`() {
    var random = SplitMix64(seed: 704)
    for _ in 0..<500 {
      let cut = SheetCut(random: &random)
      let grid = TableGrid(cut.table)
      #expect(grid.faults.isEmpty)
      #expect(grid.rows == cut.squares)
    }
  }
}

/// A sheet cut into rectangles at random: the table, and the squares that it must lie on.
private struct SheetCut {
  var squares: [[TableGrid.Square]]
  var table: Table

  init(random: inout SplitMix64) {
    let width = Int.random(in: 1...6, using: &random)
    let height = Int.random(in: 1...6, using: &random)
    var owner = [[Int?]](repeating: [Int?](repeating: nil, count: width), count: height)
    var rows = [Table.Row](repeating: Table.Row([]), count: height)
    squares = [[TableGrid.Square]](
      repeating: [TableGrid.Square](repeating: .origin(cell: 0), count: width), count: height)
    for y in 0..<height {
      for x in 0..<width where owner[y][x] == nil {
        let free = owner[y][x...].prefix { $0 == nil }.count
        let columns = Int.random(in: 1...free, using: &random)
        let lines = Int.random(in: 1...(height - y), using: &random)
        for below in y..<y + lines {
          for right in x..<x + columns {
            owner[below][right] = y * width + x
            squares[below][right] = .covered(row: y, column: x)
          }
        }
        squares[y][x] = .origin(cell: rows[y].cells.count)
        rows[y].cells.append(Table.Cell([], columnSpan: columns, rowSpan: lines))
      }
    }
    table = Table(columns: [Table.Column](repeating: .init(), count: width), rows: rows)
  }
}

extension Table {
  /// Rows of (column span, row span).
  fileprivate static func of(columns: Int, _ rows: [[(Int, Int)]]) -> Table {
    Table(
      columns: [Column](repeating: Column(), count: columns),
      rows: rows.map { Row($0.map { Cell([], columnSpan: $0.0, rowSpan: $0.1) }) })
  }
}

extension TableGrid {
  /// A line for each row: `0` where cell 0 begins, `←0,1` where the cell of row 0, column 1 reaches.
  fileprivate var picture: [String] {
    rows.map { row in
      row.map { square in
        switch square {
        case .origin(let cell): "\(cell)"
        case .covered(let row, let column): "←\(row),\(column)"
        }
      }.joined(separator: " ")
    }
  }
}
