/// An amount of money (人民币) in whole 分. No floating point comes near it.
package struct Renminbi: Sendable, Hashable, Comparable {
  /// 1 元 is 100 分.
  package let fen: Int64

  package init(fen: Int64) { self.fen = fen }

  /// Reads `12345.6`, `12345.60` or `1,234.5` as 元. Nil where it is no amount, has parts of a 分,
  /// or passes 90 trillion 元.
  package init?(yuan text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let yuan = Self.whole(parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(fen: yuan * 100)
      return
    }
    let fraction = parts[1].utf8.count == 1 ? parts[1] + "0" : parts[1] + ""
    guard fraction.utf8.count == 2, let fen = Self.digits(fraction) else { return nil }
    self.init(fen: yuan * 100 + fen)
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

  /// In capital characters (大写金额) as a bank or a penalty decision asks: 壹万贰仟叁佰肆拾伍元陆角,
  /// 捌佰元整. Amounts from 0 to 九千亿 and beyond, by sections of four places.
  package var capitals: String {
    let sign = fen < 0 ? "负" : ""
    let (yuan, rest) = fen.magnitude.quotientAndRemainder(dividingBy: 100)
    let jiao = Int(rest / 10)
    let cents = Int(rest % 10)
    var text = yuan > 0 ? Self.capitals(ofWhole: yuan) + "元" : ""
    if rest == 0 { return sign + (text.isEmpty ? "零元" : text) + "整" }
    if jiao > 0 { text += Self.capitalDigits[jiao] + "角" } else if yuan > 0 { text += "零" }
    if cents > 0 { text += Self.capitalDigits[cents] + "分" } else { text += "整" }
    return sign + text
  }

  private static let capitalDigits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
  private static let places = ["", "拾", "佰", "仟"]
  private static let sections = ["", "万", "亿", "万亿"]

  private static func capitals(ofWhole number: UInt64) -> String {
    var rest = number
    var sections: [Int] = []
    while rest > 0 {
      sections.append(Int(rest % 10_000))
      rest /= 10_000
    }
    var text = ""
    for (index, section) in sections.enumerated().reversed() {
      if section == 0 { continue }
      let skipped = index + 1 < sections.count && (section < 1_000 || sections[index + 1] == 0)
      if skipped && !text.isEmpty { text += "零" }
      text += capitals(ofSection: section) + Self.sections[min(index, 3)]
    }
    return text
  }

  private static func capitals(ofSection number: Int) -> String {
    var text = ""
    var owesZero = false
    for place in stride(from: 3, through: 0, by: -1) {
      let digit = number / [1, 10, 100, 1_000][place] % 10
      if digit == 0 {
        owesZero = !text.isEmpty
      } else {
        text += (owesZero ? "零" : "") + capitalDigits[digit] + places[place]
        owesZero = false
      }
    }
    return text
  }
}

extension Renminbi {
  /// Digits, or digits grouped by threes with commas.
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
