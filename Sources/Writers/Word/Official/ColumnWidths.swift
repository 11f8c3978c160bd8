import Documents
import OfficialLayout

/// Shares a width out among columns: first what each must have, then the rest by what each could use.
struct ColumnWidths {
  private let least: [Int]
  private let wanted: [Int]

  /// Beyond fourteen characters a cell is prose, and one column of prose needs no more than another.
  private static let prose = 28

  /// - Parameter half: the width of half a character.
  init(_ columns: [Table.Column], _ needs: [ColumnNeeds], half: Length) {
    let padding = 2 * TablePlan.padding.horizontal.twips
    let hasShares = columns.contains { $0.width != 1 }
    least = needs.map { max($0.unbreakable, min($0.longest, 4)) * half.twips + padding }
    wanted = zip(columns, needs).map { column, need in
      hasShares
        ? max(1, column.width) * 1_000
        : min(max(need.longest, 4), max(Self.prose, need.unbreakable)) * half.twips + padding
    }
  }

  /// Widths in whole twips whose sum is the given one.
  func fitting(_ width: Length) -> [Length] {
    let total = width.twips
    let needed = least.reduce(0, +)
    guard needed < total else { return Self.share(total, by: least).map(Length.twips) }
    let rest = Self.share(total - needed, by: zip(wanted, least).map { max(1, $0 - $1) })
    return zip(least, rest).map { .twips($0 + $1) }
  }

  /// Proportional shares; what rounding leaves goes to the last.
  private static func share(_ amount: Int, by weights: [Int]) -> [Int] {
    let sum = max(1, weights.reduce(0, +))
    var shares = weights.map { amount * $0 / sum }
    if let last = shares.indices.last { shares[last] += amount - shares.reduce(0, +) }
    return shares
  }
}
