/// The number of a firm in the register before 2015 (工商注册号), GS 15—2006: fifteen digits, the last of which
/// checks the others as ISO/IEC 7064 does (MOD 11,10).
package struct RegistrationNumber: Sendable, Hashable {
  package let text: String

  /// Reads digits of ASCII alone. Nil where the check digit disagrees.
  package init?(_ text: some StringProtocol) {
    let digits = text.utf8.compactMap(\.digitValue)
    guard digits.count == 15, text.utf8.count == 15,
      Self.checkDigit(digits.prefix(14)) == digits[14]
    else { return nil }
    self.text = String(text)
  }

  private static func checkDigit(_ digits: ArraySlice<Int>) -> Int {
    let product = digits.reduce(10) { product, digit in
      let sum = (product + digit) % 10
      return 2 * (sum == 0 ? 10 : sum) % 11
    }
    return (11 - product) % 10
  }
}
