/// An amount of money (人民币) in whole 分. No floating point comes near it.
package struct Renminbi: Sendable, Hashable, Comparable {
  /// 1 元 is 100 分.
  package let fen: Int64

  package init(fen: Int64) { self.fen = fen }

  /// Reads `12345.6`, `12345.60` or `1,234.5` as 元. Nil where it is no amount, has parts of a 分,
  /// or is not below 100 trillion 元.
  package init?(yuan text: some StringProtocol) { self.init(text, places: 2) }

  /// Reads `1.2345` or `1,200` as 万元, under the same conditions.
  package init?(wan text: some StringProtocol) { self.init(text, places: 6) }

  /// - Parameter places: how many decimals make a 分.
  private init?(_ text: some StringProtocol, places: Int) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Self.whole(parts[0]) else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : "0"
    guard (1...places).contains(decimals.utf8.count),
      let fraction = Self.digits(decimals + String(repeating: "0", count: places))
    else { return nil }
    let unit = Self.power(places)
    guard whole < Self.limit / unit else { return nil }
    self.init(fen: whole * unit + fraction / Self.power(decimals.utf8.count))
  }

  /// 100 trillion 元.
  private static let limit: Int64 = 10_000_000_000_000_000

  private static func power(_ exponent: Int) -> Int64 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  package static func < (one: Renminbi, other: Renminbi) -> Bool { one.fen < other.fen }
}

extension Renminbi: CustomStringConvertible {
  /// In 元, as data writes it: `12345.60`, `800`.
  package var description: String {
    let sign = fen < 0 ? "-" : ""
    let (yuan, rest) = fen.magnitude.quotientAndRemainder(dividingBy: 100)
    return rest == 0 ? "\(sign)\(yuan)" : "\(sign)\(yuan).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Renminbi {
  /// In 万元 without trailing zeros: 123,456.00 元 is `12.3456`.
  package var wan: String {
    let sign = fen < 0 ? "-" : ""
    let (whole, rest) = fen.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    guard rest > 0 else { return "\(sign)\(whole)" }
    let digits = String(String(rest + 1_000_000).dropFirst())
    let significant = digits.reversed().drop { $0 == "0" }.reversed()
    return "\(sign)\(whole).\(String(significant))"
  }

  /// In capital characters (大写金额) as a bank or a penalty decision asks: 壹万贰仟叁佰肆拾伍元陆角整,
  /// 捌佰元整. What ends with 元 or 角 takes 整, what ends with 分 does not (会计基础工作规范).
  package var capitals: String {
    let sign = fen < 0 ? "负" : ""
    let (yuan, rest) = fen.magnitude.quotientAndRemainder(dividingBy: 100)
    let jiao = Int(rest / 10)
    let cents = Int(rest % 10)
    let notation = HanNotation.capital
    var text = yuan > 0 ? notation.text(yuan) + "元" : ""
    if rest == 0 { return sign + (text.isEmpty ? "零元" : text) + "整" }
    if jiao > 0 { text += notation.digit(jiao) + "角" } else if yuan > 0 { text += "零" }
    if cents > 0 { text += notation.digit(cents) + "分" } else { text += "整" }
    return sign + text
  }
}

extension Renminbi {
  /// Digits, or digits grouped by threes with commas; at most fourteen, so that sums cannot overflow.
  private static func whole(_ text: some StringProtocol) -> Int64? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return digits(text) }
    guard (1...3).contains(groups[0].utf8.count),
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    return digits(groups.joined())
  }

  private static func digits(_ text: some StringProtocol) -> Int64? {
    guard (1...14).contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int64(text)
  }
}
