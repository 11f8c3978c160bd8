/// A number as a sheet stores it, digit by digit: `20000`, `-0.5`, `1.1E+17`. No floating point comes near it.
package struct WrittenNumber: Sendable, Hashable {
  let isNegative: Bool
  /// Without zeros before or behind; empty for 0.
  let digits: [UInt8]
  /// Where the point stands: behind this many digits. `0.05` has the digit 5 and −1.
  let point: Int

  /// A cell keeps fifteen digits; what is written behind them is what binary fractions make of decimal ones:
  /// `1.1000000000000001`.
  package static let keptDigits = 15

  /// Nil for what is no number.
  package init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    isNegative = bytes.first == UInt8(ascii: "-")
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      bytes.removeFirst()
    }
    let mantissa = bytes.prefix { $0 | 0x20 != UInt8(ascii: "e") }
    guard let exponent = Self.exponent(bytes.dropFirst(mantissa.count)) else { return nil }
    let parts = mantissa.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let all = parts.joined()
    guard (1...2).contains(parts.count), (1...400).contains(all.count), all.allSatisfy(\.isDigit)
    else { return nil }
    let zeros = all.prefix { $0 == UInt8(ascii: "0") }.count
    let significant = all.dropFirst(zeros)
    digits = Self.trimmed(significant)
    point = digits.isEmpty ? 0 : parts[0].count - zeros + exponent
  }

  /// 0 where there is none; nil where it is no exponent, or a senseless one.
  private static func exponent(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return 0 }
    guard let number = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)),
      (-400...400).contains(number)
    else { return nil }
    return number
  }

  private static func trimmed(_ digits: some BidirectionalCollection<UInt8>) -> [UInt8] {
    var kept = Array(digits)
    while kept.last == UInt8(ascii: "0") { kept.removeLast() }
    return kept
  }

  private init(isNegative: Bool, digits: [UInt8], point: Int) {
    (self.isNegative, self.digits, self.point) = (isNegative, digits, point)
  }
}

extension WrittenNumber {
  /// The number that a person sees in the cell: fifteen digits, rounded half up.
  package var rounded: WrittenNumber {
    guard digits.count > Self.keptDigits else { return self }
    var kept = Array(digits[..<Self.keptDigits])
    guard digits[Self.keptDigits] >= UInt8(ascii: "5") else {
      return WrittenNumber(isNegative: isNegative, digits: Self.trimmed(kept), point: point)
    }
    while kept.last == UInt8(ascii: "9") { kept.removeLast() }
    guard !kept.isEmpty else {
      return WrittenNumber(isNegative: isNegative, digits: [UInt8(ascii: "1")], point: point + 1)
    }
    kept[kept.count - 1] += 1
    return WrittenNumber(isNegative: isNegative, digits: kept, point: point)
  }

  /// Digits before the point: 18 of a code that was taken for a number.
  package var wholeDigits: Int { max(0, point) }

  package var isZero: Bool { digits.isEmpty }

  /// Without an exponent: `0.05`, `110000000000000000`.
  package var plain: String {
    guard !digits.isEmpty else { return "0" }
    let zero = UInt8(ascii: "0")
    let whole: [UInt8] =
      point <= 0
      ? [zero]
      : Array(digits.prefix(point)) + Array(repeating: zero, count: max(0, point - digits.count))
    let fraction: [UInt8] =
      point >= digits.count
      ? [] : Array(repeating: zero, count: max(0, -point)) + Array(digits.dropFirst(max(0, point)))
    let text = String(decoding: whole, as: UTF8.self)
    let sign = isNegative ? "-" : ""
    return sign + text + (fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self))
  }

  /// - Parameter decimals: how many digits of the fraction count; the others are left out.
  /// - Returns: nil for negative numbers and those beyond any sheet's use.
  func wholeAndFraction(decimals: Int) -> (whole: Int, fraction: Int)? {
    guard !isNegative || isZero, wholeDigits <= 9 else { return nil }
    let parts = plain.split(separator: ".")
    let written = parts.count > 1 ? String(parts[1].prefix(decimals)) : ""
    let fraction = written + String(repeating: "0", count: decimals - written.utf8.count)
    guard let whole = Int(parts[0]), let fraction = Int(fraction) else { return nil }
    return (whole, fraction)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
