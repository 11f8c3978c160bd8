import Diagnostics
import Documents

/// Identity numbers, telephones and cards, written in one piece or split.
extension LeakSearch {
  mutating func findNumbers(in groups: [DigitGroup]) {
    var start = 0
    while start < groups.count { start += max(1, findNumber(in: groups, from: start)) }
  }

  /// Notes the gravest finding that begins with a group, the longest of equals. Returns how many groups it takes.
  ///
  /// A date among others is a date: only a number that begins its line or cell may be cut into one.
  private mutating func findNumber(in groups: [DigitGroup], from start: Int) -> Int {
    guard !groups[start].isOfDate else { return 0 }
    let beginsCell = start == 0 || groups[start].joint == .end
    var length = 0
    var outline = NumberOutline()
    digits.removeAll(keepingCapacity: true)
    for end in start..<groups.count {
      guard digits.count + groups[end].count <= NumberOutline.longest,
        beginsCell || !groups[end].isOfDate, outline.mayGoOn(with: groups[end])
      else { break }
      add(groups[end])
      let endsCell = end + 1 == groups.count || groups[end + 1].joint == .end
      outline.add(groups[end], isAlone: beginsCell && endsCell)
      guard outline.mayBe(digits) else { continue }
      let window = NumberWindow(
        groups: groups[start...end], isAlone: outline.isAlone, digits: digits)
      if note(window, insteadOfLast: length > 0) { length = end - start + 1 }
    }
    return length
  }

  /// Says whether there is something to note, no less grave than what it takes the place of.
  private mutating func note(_ window: NumberWindow, insteadOfLast isInstead: Bool) -> Bool {
    guard let leak = leak(window) else { return false }
    if isInstead {
      guard let last = leaks.last, leak.severity >= last.severity else { return false }
      leaks.removeLast()
    }
    leaks.append(leak)
    return true
  }

  private mutating func add(_ group: DigitGroup) {
    for unit in group.range {
      digits.append(text.units[unit].isDigit ? UInt8(text.units[unit]) : UInt8(ascii: "X"))
    }
  }

  private func leak(_ window: NumberWindow) -> Leak? {
    identityLeak(window) ?? oldIdentityLeak(window) ?? mobileLeak(window) ?? cardLeak(window)
      ?? landlineLeak(window)
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
