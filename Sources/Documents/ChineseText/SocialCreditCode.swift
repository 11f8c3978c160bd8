/// The code of an organisation (统一社会信用代码), GB 32100—2015: eighteen characters, the last of which checks
/// the others. It is public.
package struct SocialCreditCode: Sendable, Hashable {
  package let text: String

  /// Reads digits and capital letters. Nil where the check character disagrees.
  package init?(_ text: some StringProtocol) {
    let values = text.utf8.compactMap(Self.value)
    guard values.count == 18, text.utf8.count == 18,
      Self.checkValue(values.prefix(17)) == values[17]
    else { return nil }
    self.text = String(text)
  }

  /// Without I, O, S, V and Z, which look like digits.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
  /// The powers of 3, modulo 31.
  private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

  private static func value(_ character: UInt8) -> Int? { alphabet.firstIndex(of: character) }

  private static func checkValue(_ values: ArraySlice<Int>) -> Int {
    let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return (31 - sum % 31) % 31
  }
}
