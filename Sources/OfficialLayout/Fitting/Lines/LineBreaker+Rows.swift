extension LineBreaker {
  /// How high a row is, and what its merged cells that go on still need below it, by their first column.
  ///
  /// - Parameter open: the same of the row above.
  mutating func measure(
    _ row: FlowRow, _ open: [Int: Int]
  ) -> (row: MeasuredRow, needs: [Int: Int]) {
    var height = 0
    var lines = 0
    var needs: [Int: Int] = [:]
    for cell in row.cells {
      let (needed, count) = measure(cell)
      lines = max(lines, count)
      switch cell.merge {
      case nil: height = max(height, needed)
      case .restart: needs[cell.column] = needed
      case .goesOn: needs[cell.column] = open[cell.column] ?? needed
      }
    }
    height = row.height.applied(to: height) + (renderer.rulesTakeRoom ? Self.rule : 0)
    let measured = MeasuredRow(
      height: height, lines: lines, isRepeated: row.isRepeated, canSplit: row.canSplit)
    return (measured, needs.isEmpty ? [:] : needs.mapValues { $0 - height })
  }

  private static let rule = Length.halfPoints(1).emu

  private mutating func measure(_ cell: FlowCell) -> (height: Int, lines: Int) {
    var height = cell.padding.top.emu + cell.padding.bottom.emu
    if let line = cell.oneLine { return (height + line.emu, 1) }
    var count = 0
    let width = cell.width - cell.padding.left - cell.padding.right
    for paragraph in cell.paragraphs {
      breakLines(paragraph, width: width, grid: nil, isInTable: true)
      height += lines.reduce(0) { $0 + $1.height } + paragraph.before.emu + paragraph.after.emu
      if !paragraph.runs.isEmpty { count += lines.count }
    }
    return (height, count)
  }
}

extension FlowRow.Height {
  /// - Parameter needed: by the highest cell.
  fileprivate func applied(to needed: Int) -> Int {
    switch self {
    case .fitting: needed
    case .atLeast(let least): max(needed, least.emu)
    case .exact(let exact): exact.emu
    }
  }
}
