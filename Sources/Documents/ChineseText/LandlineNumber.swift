/// The number of a telephone with the code of its area (固定电话): `0991-1234567`, `010-12345678`.
package struct LandlineNumber: Sendable, Hashable {
  /// Digits alone.
  package let text: String
  /// How many digits the code of the area has: 3 or 4.
  package let areaLength: Int

  /// Reads digits of ASCII alone: 010 and 02x with eight more, others of four with seven or eight.
  package init?(_ text: some StringProtocol) {
    let digits = text.utf8.compactMap(\.digitValue)
    guard digits.count == text.utf8.count, digits.count >= 10, digits[0] == 0, digits[1] > 0 else {
      return nil
    }
    let areaLength = digits[1] == 2 || (digits[1] == 1 && digits[2] == 0) ? 3 : 4
    let rest = digits[areaLength...]
    guard digits[1] > 1 || areaLength == 3, let first = rest.first,
      (areaLength == 3 ? 8...8 : 7...8).contains(rest.count), Set(rest).count > 1, first > 1
    else { return nil }
    self.text = String(text)
    self.areaLength = areaLength
  }

  package var masked: String { text.covered(keeping: areaLength, and: 2) }
}
