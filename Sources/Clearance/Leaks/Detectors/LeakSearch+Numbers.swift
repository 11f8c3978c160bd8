import Diagnostics
import Documents

/// Identity numbers, telephones and cards, written in one piece or split.
extension LeakSearch {
  mutating func findNumbers(in groups: [DigitGroup]) {
    var start = 0
    while start < groups.count {
      guard let (leak, length) = bestLeak(groups, from: start) else {
        start += 1
        continue
      }
      leaks.append(leak)
      start += length
    }
  }

  /// The gravest finding that begins with a group, the longest of equals; and how many groups it takes.
  private mutating func bestLeak(_ groups: [DigitGroup], from start: Int) -> (Leak, Int)? {
    var best: (Leak, Int)?
    digits.removeAll(keepingCapacity: true)
    for end in start..<groups.count {
      guard digits.count + groups[end].count <= NumberKind.longest else { break }
      for unit in groups[end].range {
        digits.append(text.units[unit].isDigit ? UInt8(text.units[unit]) : UInt8(ascii: "X"))
      }
      guard NumberKind.mayBe(digits, isAll: end - start + 1 == groups.count) else { continue }
      let window = NumberWindow(groups: groups[start...end], all: groups.count, digits: digits)
      if let leak = leak(window), leak.severity >= best?.0.severity ?? .note {
        best = (leak, end - start + 1)
      }
    }
    return best
  }

  private func leak(_ window: NumberWindow) -> Leak? {
    identityLeak(window) ?? oldIdentityLeak(window) ?? mobileLeak(window) ?? cardLeak(window)
      ?? landlineLeak(window)
  }
}

/// Which digits can be a number of a person at all: most of what stands in a text is told apart by its length and
/// its head.
enum NumberKind {
  static let longest = 24

  /// - Parameter isAll: whether nothing is joined to them on either side.
  static func mayBe(_ digits: [UInt8], isAll: Bool) -> Bool {
    switch (digits.count, digits[0]) {
    case (..<10, _): false
    case (18, 0x31...0x39) where isYear(digits[6], digits[7]): true
    case (10...12, UInt8(ascii: "0")), (11, UInt8(ascii: "1")), (13, UInt8(ascii: "8")),
      (15, _), (16...19, UInt8(ascii: "4")...UInt8(ascii: "6")):
      true
    // An account has any head.
    case (12...24, _): isAll
    default: false
    }
  }

  /// The first two digits of 1800 to 2099.
  private static func isYear(_ one: UInt8, _ two: UInt8) -> Bool {
    one == UInt8(ascii: "1") ? two >= UInt8(ascii: "8") : one == 0x32 && two == UInt8(ascii: "0")
  }
}

extension LeakSearch {
  /// What stands in a coordinate, or behind the dot of a decimal, is part of something else.
  func isDecimalPart(_ range: Range<Int>) -> Bool {
    let units = text.units
    return range.lowerBound >= 2 && units[range.lowerBound - 1] == 0x2E
      && units[range.lowerBound - 2].isDigit
  }

  /// 元、万元 after it, with or without decimals; ￥ before it.
  func isAmount(_ range: Range<Int>) -> Bool {
    let units = text.units
    if range.lowerBound > 0, Self.currencies.contains(units[range.lowerBound - 1]) { return true }
    var index = range.upperBound
    if index + 1 < units.count, units[index] == 0x2E, units[index + 1].isDigit {
      index += 1
      while index < units.count, units[index].isDigit { index += 1 }
    }
    if index < units.count, units[index] == .space { index += 1 }
    return index < units.count && Self.amountUnits.contains(units[index])
  }

  private static let currencies = Set("¥￥$".utf16)
  private static let amountUnits = Set("元万亿".utf16)

  func isGeometry(_ range: Range<Int>) -> Bool {
    text.place(of: range.lowerBound).kind == .geometry
  }
}
