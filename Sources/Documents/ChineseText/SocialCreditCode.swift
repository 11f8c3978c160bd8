/// The code of an organisation (统一社会信用代码), GB 32100—2015: eighteen characters, the last of which checks
/// the others. It is public.
package struct SocialCreditCode: Sendable, Hashable {
  package let text: String

  /// Reads digits and capital letters. Nil where the check character disagrees.
  package init?(_ text: some StringProtocol) {
    let text = String(text)
    guard text.utf8.count == 18, Self.checks(text.utf8) else { return nil }
    self.text = text
  }

  /// Without I, O, S, V and Z, which look like digits.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
  /// The powers of 3, modulo 31.
  private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

  /// Their values, by character of ASCII.
  private static let values: [Int?] = {
    var values = [Int?](repeating: nil, count: 128)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = value }
    return values
  }()

  private static func checks(_ characters: String.UTF8View) -> Bool {
    var sum = 0
    for (index, character) in characters.enumerated() {
      guard character < 128, let value = values[Int(character)] else { return false }
      guard index < weights.count else { return value == (31 - sum % 31) % 31 }
      sum += value * weights[index]
    }
    return false
  }
}
