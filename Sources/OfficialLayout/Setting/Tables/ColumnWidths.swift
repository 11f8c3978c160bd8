import Documents

/// Shares a width out among columns: first what each must have; then the short ones get all they can use,
/// and the long ones an equal part of the rest.
struct ColumnWidths {
  private let least: [Int]
  /// In the order in which they are met.
  private let wishes: [[Int]]
  /// Set where the data says how the columns relate.
  private let shares: [Int]?

  init(_ columns: [Table.Column], _ needs: [ColumnNeeds], _ density: TableDensity) {
    let half = density.size.length / 2
    let padding = 2 * density.padding.sides.twips
    least = needs.map { $0.least * half.twips + padding }
    let wished = needs.map { need in need.wishes.map { $0 * half.twips + padding } }
    wishes = [wished.compactMap(\.first), wished.compactMap(\.last)]
    shares = columns.contains { $0.width != 1 } ? columns.map { max(1, $0.width) } : nil
  }

  /// Widths in whole twips whose sum is the given one.
  func fitting(_ width: Length) -> [Length] {
    let total = width.twips
    let needed = least.reduce(0, +)
    guard needed < total else { return Self.share(total, by: least).map(Length.twips) }
    if let shares { return widened(Self.share(total, by: shares), to: total).map(Length.twips) }
    var filled = least
    for wish in wishes {
      let missing = zip(wish, filled).map { max(0, $0 - $1) }
      let poured = Self.pour(total - filled.reduce(0, +), into: missing)
      filled = zip(filled, poured).map { $0 + $1 }
    }
    let rest = Self.share(total - filled.reduce(0, +), by: filled)
    return zip(filled, rest).map { .twips($0 + $1) }
  }

  /// What the data asks for, but no column narrower than its longest word.
  private func widened(_ asked: [Int], to total: Int) -> [Int] {
    let room = zip(asked, least).map { max(0, $0 - $1) }
    return zip(least, Self.share(total - least.reduce(0, +), by: room)).map { $0 + $1 }
  }

  /// As water finds its level: the smallest wishes are met first, the others share what is left.
  private static func pour(_ amount: Int, into wishes: [Int]) -> [Int] {
    var shares = [Int](repeating: 0, count: wishes.count)
    var rest = amount
    let ascending = wishes.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
    for (done, index) in ascending.enumerated() {
      shares[index] = min(wishes[index], rest / (wishes.count - done))
      rest -= shares[index]
    }
    return shares
  }

  /// Proportional shares; what rounding leaves goes to the last.
  private static func share(_ amount: Int, by weights: [Int]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return share(amount, by: weights.map { _ in 1 }) }
    var shares = weights.map { amount * $0 / sum }
    if let last = shares.indices.last { shares[last] += amount - shares.reduce(0, +) }
    return shares
  }
}
