/// The number of a person's identity card (公民身份号码), GB 11643—1999: six digits of the place, the day of
/// birth, three of the order, and a check character.
package struct ResidentIdentityNumber: Sendable, Hashable {
  /// Eighteen characters, the last a digit or X.
  package let text: String
  package let birthday: Day

  /// Reads 18 digits, or 17 and an X, of ASCII. Nil where the check character or the calendar disagrees.
  package init?(_ text: some StringProtocol) {
    let characters = Array(text.utf8)
    guard characters.count == 18, let check = Self.checkCharacter(characters.prefix(17)),
      check == (characters[17] == UInt8(ascii: "x") ? UInt8(ascii: "X") : characters[17]),
      characters[0] != UInt8(ascii: "0"), let birthday = Self.birthday(characters[6..<14])
    else { return nil }
    self.text = text.uppercased()
    self.birthday = birthday
  }

  /// The place and the order are kept, the day of birth and nothing else is covered.
  package var masked: String { text.covered(keeping: 6, and: 4) }

  /// The weights are the powers of 2 from the right, modulo 11.
  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checkCharacters = Array("10X98765432".utf8)

  private static func checkCharacter(_ digits: ArraySlice<UInt8>) -> UInt8? {
    var sum = 0
    for (digit, weight) in zip(digits, weights) {
      guard let value = digit.digitValue else { return nil }
      sum += value * weight
    }
    return checkCharacters[sum % 11]
  }

  private static func birthday(_ digits: ArraySlice<UInt8>) -> Day? {
    let numbers = digits.compactMap(\.digitValue)
    guard numbers.count == 8 else { return nil }
    let number = numbers.reduce(0) { $0 * 10 + $1 }
    let year = number / 10_000
    guard (1800...2199).contains(year) else { return nil }
    return Day(year: year, month: number / 100 % 100, day: number % 100)
  }
}
