/// How the cells of a sheet are called: `D12`.
package struct CellReference: Sendable, Hashable {
  package let row: Int
  package let column: Int

  /// What a sheet holds at most (ECMA-376 says no number; every program agrees on these).
  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  /// Reads `D12`, `$D$12`; nil for what no sheet has.
  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard column <= Self.lastColumn, row <= Self.lastRow else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.row = row
    self.column = column
  }

  /// The letters over a column, counted from 1: 4 is `D`, 28 is `AB`.
  package static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var left = column
    while left > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((left - 1) % 26))
      left = (left - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
