/// The number of a bank card (银行卡号), ISO/IEC 7812: 15 to 19 digits with a check digit (Luhn).
package struct BankCardNumber: Sendable, Hashable {
  package let text: String

  /// Reads digits of ASCII alone. Nil where the check digit or the length disagrees.
  package init?(_ text: some StringProtocol) {
    let digits = text.utf8.compactMap(\.digitValue)
    guard digits.count == text.utf8.count, (15...19).contains(digits.count),
      Self.luhnSum(digits).isMultiple(of: 10), Set(digits).count > 1
    else { return nil }
    self.text = String(text)
  }

  /// Whether it begins as the cards of 中国银联 do: no other number in common use has 62 and the check digit.
  package var isUnionPay: Bool { text.hasPrefix("62") && text.utf8.count >= 16 }

  package var masked: String { text.covered(keeping: 4, and: 4) }

  private static func luhnSum(_ digits: [Int]) -> Int {
    digits.reversed().enumerated().reduce(0) { sum, entry in
      guard !entry.offset.isMultiple(of: 2) else { return sum + entry.element }
      let double = 2 * entry.element
      return sum + (double > 9 ? double - 9 : double)
    }
  }
}
