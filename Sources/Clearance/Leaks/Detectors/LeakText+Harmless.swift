/// Most digits of a list are its own: years, orders, codes. One look passes them over.
extension LeakText {
  /// Where to read on behind digits with which no number of a person can begin: the rest of a code with letters, or a
  /// few digits with nothing behind them that could go on with a number. Nil where a closer look is needed.
  func harmlessEnd(from start: Int) -> Int? {
    var end = digitsEnd(from: start)
    if end < units.count, units[end].isASCIILetter {
      return mayBeIdentifier(start, lettersFrom: end) ? nil : tokenEnd(from: end)
    }
    var digits = end - start
    while end < units.count, digits < NumberOutline.shortest, units[end].mayGoOnInNumber {
      if units[end].isDigit { digits += 1 }
      end += 1
    }
    guard digits < NumberOutline.shortest else { return nil }
    guard end < units.count else { return end }
    return units[end].mayBeOfNumber || HanDigits.all.contains(units[end]) ? nil : end
  }

  /// The end of digits of ASCII in a row.
  func digitsEnd(from start: Int) -> Int {
    var end = start
    while end < units.count, units[end].isDigit { end += 1 }
    return end
  }

  /// Whether letters behind digits may be the X of an identity number, or of the name that a machine gives (UUID).
  private func mayBeIdentifier(_ start: Int, lettersFrom letter: Int) -> Bool {
    units[letter] | 0x20 == 0x78 || start + 8 < units.count && units[start + 8] == 0x2D
  }
}

extension UInt16 {
  /// A digit, or what may part two digits of a number.
  fileprivate var mayGoOnInNumber: Bool { isDigit || isJoint }

  /// A letter, a covered digit, the bracket behind the code of an area.
  fileprivate var mayBeOfNumber: Bool { isAlphanumeric || self == 0x2A || self == 0x29 }
}
