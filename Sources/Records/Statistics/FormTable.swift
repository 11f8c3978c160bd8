import Documents

/// Lays a form out: the trees of its indicators and rows become a table with merged cells.
struct FormTable {
  private let indicators: [Tree]
  private let rows: [Tree]
  private let stub: [Inline]
  private let fillIns: [[String]]

  init(_ record: Record) {
    self.indicators = record.records("指标").map(Tree.init)
    self.rows = record.records("行").map(Tree.init)
    self.stub = record.inlines("项目") ?? []
    self.fillIns = record.list("填报栏").map { line in
      guard case .list(let labels) = line.value else { return [] }
      return labels.compactMap { label in
        guard case .text(let text) = label.value else { return nil }
        return text
      }
    }
  }

  /// The lines above the table, with room to write in: `填报单位：　　　　　　　　联系方式：`.
  var fillInLines: [Block] {
    fillIns.map { labels in
      .paragraph([.text(labels.map { $0 + "：" }.joined(separator: Self.room))])
    }
  }

  private static let room = String(repeating: "\u{3000}", count: 8)

  var table: Table {
    let header = headerRows
    let columns =
      [Table.Column](repeating: Table.Column(), count: stubDepth)
      + [Table.Column](repeating: Table.Column(alignment: .center), count: figureCount)
    var body: [Table.Row] = []
    for tree in rows {
      if tree.repeatsHeader, !body.isEmpty { body += header }
      body += lines(of: tree, depth: 0).map { Table.Row($0 + blankFigures) }
    }
    return Table(columns: columns, rows: header + body)
  }

  private var stubDepth: Int { rows.map(\.depth).max() ?? 1 }
  private var headerDepth: Int { indicators.map(\.depth).max() ?? 1 }
  private var figureCount: Int { indicators.map(\.leafCount).reduce(0, +) }

  private var blankFigures: [Table.Cell] {
    [Table.Cell](repeating: Table.Cell([]), count: figureCount)
  }
}

extension FormTable {
  private var headerRows: [Table.Row] {
    var rows = [[Table.Cell]](repeating: [], count: headerDepth)
    rows[0].append(
      Table.Cell(stub, columnSpan: stubDepth, rowSpan: headerDepth, scope: .column))
    for indicator in indicators { place(indicator, depth: 0, in: &rows) }
    return rows.map { Table.Row($0, isHeader: true) }
  }

  private func place(_ tree: Tree, depth: Int, in rows: inout [[Table.Cell]]) {
    let isLeaf = tree.children.isEmpty
    rows[depth].append(
      Table.Cell(
        tree.name, columnSpan: tree.leafCount, rowSpan: isLeaf ? headerDepth - depth : 1,
        scope: isLeaf ? .column : .columnGroup))
    for child in tree.children { place(child, depth: depth + 1, in: &rows) }
  }

  /// The stub's cells, line by line: a group stands at the head of its first line and reaches down.
  private func lines(of tree: Tree, depth: Int) -> [[Table.Cell]] {
    guard !tree.children.isEmpty else {
      return [[Table.Cell(tree.name, columnSpan: stubDepth - depth, scope: .row)]]
    }
    var lines = tree.children.flatMap { self.lines(of: $0, depth: depth + 1) }
    lines[0].insert(Table.Cell(tree.name, rowSpan: tree.leafCount, scope: .rowGroup), at: 0)
    return lines
  }

  private struct Tree {
    let name: [Inline]
    let children: [Tree]
    let repeatsHeader: Bool

    init(_ record: Record) {
      self.name = record.inlines("名称") ?? []
      self.children = record.records("下级").map(Tree.init)
      self.repeatsHeader = record.flag("重复表头")
    }

    var depth: Int { 1 + (children.map(\.depth).max() ?? 0) }
    var leafCount: Int { children.isEmpty ? 1 : children.map(\.leafCount).reduce(0, +) }
  }
}
