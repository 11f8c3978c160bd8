extension Paginator {
  /// A row of the table that the row before it began; a paragraph in between ends a table.
  package mutating func add(_ row: FlowRow) {
    makeUp.beginFirstPage()
    placePending(before: row)
    table = table ?? OpenTable()
    table?.add(row, by: &breaker)
  }

  /// Ends a table, so that a row that follows belongs to another.
  package mutating func endTable() {
    placePending(before: nil)
    table = nil
  }

  /// The head that the row itself becomes is repeated from the next page on.
  private mutating func placePending(before next: FlowRow?) {
    let heads = table?.heads ?? []
    if let row = table?.closePending(before: next) { place(row, under: heads) }
  }

  private mutating func place(_ row: MeasuredRow, under heads: [MeasuredRow]) {
    if row.height > makeUp.room, row.canSplit || makeUp.used > 0 {
      if row.canSplit, row.lineHeight <= makeUp.room { return placeParted(row, under: heads) }
      makeUp.turnPage()
      repeatHeads(heads, above: row.height)
    }
    makeUp.place(lines: row.lines)
    makeUp.take(row.height, lines: row.lines)
    makeUp.releaseKept()
  }

  /// Heads that leave no room for a row are not repeated.
  private mutating func repeatHeads(_ heads: [MeasuredRow], above height: Int) {
    let total = heads.reduce(0) { $0 + $1.height }
    guard total + height <= makeUp.capacity else { return }
    makeUp.take(total, lines: heads.reduce(0) { $0 + $1.lines })
  }

  /// A row that goes on over the end of the page.
  private mutating func placeParted(_ row: MeasuredRow, under heads: [MeasuredRow]) {
    makeUp.place(lines: row.lines)
    var height = row.height
    var lines = row.lines
    while height > makeUp.room {
      // A page without room takes a line all the same.
      let room = max(makeUp.room, row.lineHeight, 1)
      let shown = lines * room / height
      makeUp.take(max(0, makeUp.room), lines: shown)
      lines -= shown
      height -= min(room, height)
      makeUp.addPage()
      repeatHeads(heads, above: row.lineHeight)
    }
    makeUp.take(height, lines: lines)
    makeUp.endPlace()
    makeUp.releaseKept()
  }
}
