/// Squares that become one, counted from 0.
struct CellSpan: Sendable, Hashable {
  let row: Int
  let column: Int
  let rows: Int
  let columns: Int

  /// `A1:D2`.
  var name: String {
    let first = ColumnLetters.of(column) + "\(row + 1)"
    return "\(first):\(ColumnLetters.of(column + columns - 1))\(row + rows)"
  }
}

/// The letters over a column, counted from 0: 3 is `D`, 27 is `AB`.
enum ColumnLetters {
  static func of(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? last : of(column / 26 - 1) + last
  }
}
