/// A number as written: `3`, `-0.25`. Nothing is rounded; no floating point comes near it.
struct ExactDecimal: Sendable, Hashable {
  /// The digits without the point.
  let significand: Int
  /// The digits after the point, 0 to 15.
  let scale: Int

  init(_ integer: Int) {
    self.significand = integer
    self.scale = 0
  }

  init(significand: Int, scale: Int) {
    self.significand = significand
    self.scale = scale
  }

  /// Nil where the text is no number or has more than 15 digits.
  init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...]).split(
      separator: ".", omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      digits.utf8.count <= 15, let magnitude = Int(digits)
    else { return nil }
    self.significand = isNegative ? -magnitude : magnitude
    self.scale = parts.count == 2 ? parts[1].utf8.count : 0
  }

  /// Nil where the number has parts of a whole.
  var integer: Int? {
    let (quotient, rest) = significand.quotientAndRemainder(dividingBy: Self.power(of: scale))
    return rest == 0 ? quotient : nil
  }

  private static func power(of scale: Int) -> Int {
    (0..<scale).reduce(1) { power, _ in power * 10 }
  }
}

extension ExactDecimal: Comparable {
  static func == (one: ExactDecimal, other: ExactDecimal) -> Bool {
    !(one < other) && !(other < one)
  }

  static func < (one: ExactDecimal, other: ExactDecimal) -> Bool {
    let (left, right) = (Int128(one.significand), Int128(other.significand))
    return left * Int128(power(of: other.scale)) < right * Int128(power(of: one.scale))
  }

  func hash(into hasher: inout Hasher) {
    var (significand, scale) = (significand, scale)
    while scale > 0, significand.isMultiple(of: 10) {
      (significand, scale) = (significand / 10, scale - 1)
    }
    hasher.combine(significand)
    hasher.combine(significand == 0 ? 0 : scale)
  }
}

extension ExactDecimal: CustomStringConvertible {
  var description: String {
    guard scale > 0 else { return String(significand) }
    let digits = String(significand.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return (significand < 0 ? "-" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}
