/// The code of an organisation before 2015 (组织机构代码), GB 11714—1997: eight digits or letters and a check
/// character. It lives on as the ninth to seventeenth characters of a 统一社会信用代码.
package struct OrganisationCode: Sendable, Hashable {
  /// Nine characters, without the hyphen that is written before the last.
  package let text: String

  /// Reads `MA0000007` and `MA000000-7` in capital letters. Nil where the check character disagrees.
  package init?(_ text: some StringProtocol) {
    var characters = Array(text.utf8)
    if characters.count == 10, characters[8] == UInt8(ascii: "-") { characters.remove(at: 8) }
    guard characters.count == 9, Self.checkCharacter(characters.prefix(8)) == characters[8] else {
      return nil
    }
    self.text = String(decoding: characters, as: UTF8.self)
  }

  /// 4.2 of the standard.
  private static let weights = [3, 7, 9, 10, 5, 8, 4, 2]

  private static func checkCharacter(_ characters: ArraySlice<UInt8>) -> UInt8? {
    var sum = 0
    for (character, weight) in zip(characters, weights) {
      guard let value = value(character) else { return nil }
      sum += value * weight
    }
    switch 11 - sum % 11 {
    case 10: return UInt8(ascii: "X")
    case 11: return UInt8(ascii: "0")
    case let value: return UInt8(ascii: "0") + UInt8(value)
    }
  }

  /// 0 to 9, then A to Z as 10 to 35.
  private static func value(_ character: UInt8) -> Int? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(character - UInt8(ascii: "A")) + 10
    default: character.digitValue
    }
  }
}
