/// The number of a mobile telephone (手机号码): eleven digits, 13 to 19 at the head.
package struct MobileNumber: Sendable, Hashable {
  package let text: String

  /// Reads digits of ASCII alone.
  package init?(_ text: some StringProtocol) {
    let digits = text.utf8.compactMap(\.digitValue)
    guard digits.count == 11, text.utf8.count == 11, digits[0] == 1, digits[1] >= 3,
      Set(digits[2...]).count > 1
    else { return nil }
    self.text = String(text)
  }

  package var masked: String { text.covered(keeping: 3, and: 4) }
}
