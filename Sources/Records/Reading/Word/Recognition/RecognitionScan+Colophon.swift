import Documents

/// Tables and 版记.
extension RecognitionScan {
  mutating func tellTables(_ tables: TableRoles) {
    for index in all.indices {
      if case .table(let table) = all[index].setting, tables.isData(table) {
        elements[index] = .cell
      }
    }
  }

  /// 版记: wherever it stands, since a text box may hang on any paragraph.
  mutating func tellColophon(_ tables: TableRoles) {
    for index in all.indices where elements[index] == nil {
      let words = all[index].words
      if words.isCopies {
        elements[index] = .copies
      } else if words.isPrinting {
        elements[index] = .printing
      } else if case .table(let table) = all[index].setting, tables.isColophon(table) {
        elements[index] = words.isColophonAddressees ? .colophonAddressees : .printing
      } else if goesOnCopies(index) {
        elements[index] = .copies
      }
    }
  }

  /// A line between 抄送 and 印发 belongs to the names above it.
  private func goesOnCopies(_ index: Int) -> Bool {
    guard index > 0, elements[index - 1] == .copies, index + 1 < all.count else { return false }
    let isEnded = all[index - 1].words.hasSuffix("。")
    return !isEnded && all[index + 1].words.isPrinting
      && all[index].setting == all[index - 1].setting
  }
}
