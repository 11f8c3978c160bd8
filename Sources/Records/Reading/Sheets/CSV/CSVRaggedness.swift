import Diagnostics

/// Rows of a .csv that have more or fewer cells than most: a comma too many or too few, and all behind it stands in
/// the wrong column.
struct CSVRaggedness {
  private let widths: [(cells: Int, filled: Int, offset: Int)]

  init(_ widths: [(cells: Int, filled: Int, offset: Int)]) { self.widths = widths }

  /// In the order of the file. Titles, notes and totals, which hold less than half of a row, may be shorter.
  func diagnostics(in file: SourceFile) -> [Diagnostic] {
    guard let usual, usual > 1 else { return [] }
    return widths.compactMap { row in
      guard row.cells > usual || row.cells < usual && row.filled * 2 >= usual else { return nil }
      return .ragged(row.cells, usual, at: file.location(atByte: row.offset))
    }
  }

  /// The number of cells that most rows have; the greatest of equals.
  private var usual: Int? {
    let counts = widths.reduce(into: [Int: Int]()) { $0[$1.cells, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }
}

extension Diagnostic {
  fileprivate static func ragged(
    _ count: Int, _ usual: Int, at location: TextLocation
  ) -> Diagnostic {
    let suggestion =
      count > usual
      ? "某一格的内容里多半有逗号，这一格要用英文双引号括起来" : "少写了逗号的补上；空着的格也要有逗号"
    return Diagnostic(
      .warning, "csv.ragged", "这一行有\(count)格，别的行有\(usual)格，格与列可能对不上", at: location,
      suggestion: suggestion)
  }
}
