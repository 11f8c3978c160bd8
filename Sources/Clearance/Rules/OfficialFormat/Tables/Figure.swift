/// A number of a table with up to four decimals: 1,234.5. No floating point comes near it.
struct Figure: Sendable, Hashable {
  /// In ten-thousandths.
  private let parts: Int

  static let zero = Figure(parts: 0)

  private init(parts: Int) { self.parts = parts }

  /// Nil where it is no number, or one of more than twelve digits.
  init?(_ text: String) {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count) else { return nil }
    let whole = halves[0].filter { $0 != "," }
    let decimals = halves.count == 2 ? String(halves[1]) : ""
    let digits = whole + decimals + String(repeating: "0", count: max(0, 4 - decimals.utf8.count))
    guard !whole.isEmpty, whole.utf8.count <= 12, decimals.utf8.count <= 4,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let parts = Int(digits)
    else { return nil }
    self.parts = parts
  }

  /// Sums of a table's numbers stay far below what an Int holds.
  static func + (one: Figure, other: Figure) -> Figure { Figure(parts: one.parts &+ other.parts) }
}

extension Figure: CustomStringConvertible {
  var description: String {
    let (whole, rest) = parts.quotientAndRemainder(dividingBy: 10_000)
    guard rest > 0 else { return String(whole) }
    let decimals = String(String(rest + 10_000).dropFirst())
    return "\(whole)." + String(decimals.reversed().drop { $0 == "0" }.reversed())
  }
}
