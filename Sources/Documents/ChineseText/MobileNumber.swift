/// The number of a mobile telephone (手机号码): eleven digits, 13 to 19 at the head.
package struct MobileNumber: Sendable, Hashable {
  package let text: String

  /// Reads digits of ASCII alone.
  package init?(_ text: some StringProtocol) {
    let text = String(text)
    let digits = Array(text.utf8)
    guard digits.count == 11, digits.allSatisfy({ $0.digitValue != nil }),
      digits[0] == UInt8(ascii: "1"), digits[1] >= UInt8(ascii: "3"),
      digits[2...].contains(where: { $0 != digits[2] })
    else { return nil }
    self.text = text
  }

  package var masked: String { text.covered(keeping: 3, and: 4) }
}
