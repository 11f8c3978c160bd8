/// The number of a bank card (银行卡号), ISO/IEC 7812: 15 to 19 digits with a check digit (Luhn).
package struct BankCardNumber: Sendable, Hashable {
  package let text: String

  /// Reads digits of ASCII alone. Nil where the check digit or the length disagrees.
  package init?(_ text: some StringProtocol) {
    let text = String(text)
    guard Self.checks(Array(text.utf8)) else { return nil }
    self.text = text
  }

  /// Whether bytes are digits of ASCII with the length and the check digit of a card: what is asked of many.
  package static func checks(_ digits: [UInt8]) -> Bool {
    (15...19).contains(digits.count) && luhnSum(digits)?.isMultiple(of: 10) == true
      && digits.contains { $0 != digits[0] }
  }

  /// Whether it begins as the cards of 中国银联 do: no other number in common use has 62 and the check digit.
  package var isUnionPay: Bool { text.hasPrefix("62") && text.utf8.count >= 16 }

  package var masked: String { text.covered(keeping: 4, and: 4) }

  /// Every second digit from the right but one counts double, and a double as the sum of its digits. Nil where a
  /// byte is no digit.
  private static func luhnSum(_ digits: [UInt8]) -> Int? {
    var sum = 0
    for index in digits.indices {
      guard let value = digits[index].digitValue else { return nil }
      let isDoubled = (digits.count - index).isMultiple(of: 2)
      sum += !isDoubled ? value : value > 4 ? 2 * value - 9 : 2 * value
    }
    return sum
  }
}
