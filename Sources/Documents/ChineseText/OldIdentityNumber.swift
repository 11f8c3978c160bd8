/// The number of an identity card of the first kind (十五位身份证号), used until 2013: six digits of the place, the
/// day of birth in six, three of the order. Nothing checks it.
package struct OldIdentityNumber: Sendable, Hashable {
  package let text: String
  /// Of the twentieth century.
  package let birthday: Day

  /// Reads digits of ASCII alone. Nil where the calendar has no such day.
  package init?(_ text: some StringProtocol) {
    let digits = text.utf8.compactMap(\.digitValue)
    guard digits.count == 15, text.utf8.count == 15, digits[0] != 0 else { return nil }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    guard
      let birthday = Day(year: 1900 + number(6..<8), month: number(8..<10), day: number(10..<12))
    else { return nil }
    self.text = String(text)
    self.birthday = birthday
  }

  package var masked: String { text.covered(keeping: 6, and: 3) }
}
