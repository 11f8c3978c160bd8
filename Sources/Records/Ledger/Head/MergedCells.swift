/// Where the words of a merged cell stand: in the first of its squares; the others hold nothing.
struct MergedCells: Sendable {
  /// By column, from top to bottom; only as far to the right as the sheet holds something.
  private var columns: [Int: [CellRange]] = [:]

  /// Squares in columns that are kept of merged cells; more stand in no ledger.
  private static let limit = 1_000_000

  init(_ sheet: Sheet) {
    let last = sheet.lastColumn
    var count = 0
    for merge in sheet.merges where merge.columns.lowerBound <= last {
      for column in merge.columns.clamped(to: 1...last) {
        guard count < Self.limit else { return }
        columns[column, default: []].append(merge)
        count += 1
      }
    }
    for column in columns.keys.sorted() {
      columns[column]?.sort { $0.rows.lowerBound < $1.rows.lowerBound }
    }
  }

  var isEmpty: Bool { columns.isEmpty }

  /// The merged cell that a square belongs to.
  func range(row: Int, column: Int) -> CellRange? {
    guard let ranges = columns[column] else { return nil }
    var low = 0
    var high = ranges.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if ranges[middle].rows.lowerBound <= row { low = middle } else { high = middle - 1 }
    }
    return ranges[low].rows.contains(row) ? ranges[low] : nil
  }

  /// The squares of a row that are not the first of theirs, from left to right.
  func covered(inRow row: Int) -> [CoveredCell] {
    columns.keys.sorted().compactMap { column in
      guard let range = range(row: row, column: column) else { return nil }
      let cell = CoveredCell(
        column: column, originRow: range.rows.lowerBound, originColumn: range.columns.lowerBound)
      return cell.originRow == row && cell.originColumn == column ? nil : cell
    }
  }
}

/// A square of a merged cell that holds nothing itself, and the one that speaks for it.
struct CoveredCell: Sendable, Hashable {
  let column: Int
  let originRow: Int
  let originColumn: Int
}

extension Sheet {
  var lastColumn: Int {
    rows.reduce(0) { max($0, cells(of: $1).last?.column ?? 0) }
  }
}
