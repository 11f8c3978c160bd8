extension Rulebook {
  static let tables: [Rule] = [
    .tableFigures, .tableColumns, .repeatedHeads, .mergedCells,
  ]
}
