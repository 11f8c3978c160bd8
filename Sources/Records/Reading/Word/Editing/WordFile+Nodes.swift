extension WordFile {
  /// Nil for a thing that is not there.
  func node(of block: WordBlock) -> WordNode? {
    switch block {
    case .paragraph(let index): paragraphs.indices.contains(index) ? paragraphs[index].node : nil
    case .table(let index): node(ofTable: index)
    }
  }

  func node(ofTable index: Int) -> WordNode? {
    tables.indices.contains(index) ? tables[index].node : nil
  }

  func node(ofTable table: Int, row: Int) -> WordNode? {
    guard tables.indices.contains(table), tables[table].rows.indices.contains(row) else {
      return nil
    }
    return tables[table].rows[row].node
  }

  func node(ofTable table: Int, row: Int, cell: Int) -> WordNode? {
    guard node(ofTable: table, row: row) != nil,
      tables[table].rows[row].cells.indices.contains(cell)
    else { return nil }
    return tables[table].rows[row].cells[cell].node
  }

  /// That of a drawing whose place can be set.
  func node(ofShape index: Int) -> WordNode? {
    shapes.indices.contains(index) ? shapes[index].node : nil
  }
}
