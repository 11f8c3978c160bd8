/// What is known of a number before its digits are looked at one by one. Most of what stands in a text is told apart
/// by its length, its head and how it is cut.
struct NumberOutline {
  /// 19 digits of a bank card, and what an account may have more.
  static let longest = 24
  /// The digits of a telephone without the code of its area are too few to tell.
  static let shortest = 10

  private var pieces = 0
  /// Whether nothing is joined to it on either side, in its line and cell.
  private(set) var isAlone = false
  private var crossesEnd = false
  private var holdsDate = false
  private var endsWithX = false
  /// The length of the first piece, and whether all the others have it.
  private var firstLength = 0
  private var isEven = true

  mutating func add(_ group: DigitGroup, isAlone: Bool) {
    crossesEnd = crossesEnd || pieces > 0 && group.joint == .end
    holdsDate = holdsDate || group.isOfDate
    endsWithX = group.endsWithX
    if pieces == 0 { firstLength = group.count }
    isEven = isEven && group.count == firstLength
    pieces += 1
    self.isAlone = isAlone
  }

  /// Whether a number may go on with a group. Across the end of a line or a cell no date belongs to one, and more
  /// than a few pieces only where they have one length.
  func mayGoOn(with group: DigitGroup) -> Bool {
    guard crossesEnd || pieces > 0 && group.joint == .end else { return true }
    return !holdsDate && !group.isOfDate && (pieces < Self.usualPieces || isEven)
  }

  /// Of an identity number that somebody split: the place, the day, the order; or the year by itself.
  private static let usualPieces = 4

  /// Whether the digits, as many as belong to the groups that were added, can be a number of a person at all.
  func mayBe(_ digits: [UInt8]) -> Bool {
    guard digits.count >= Self.shortest else { return false }
    guard !holdsDate else { return isAlone && !crossesEnd && Self.hasYear(digits) }
    return mayBeIdentity(digits) || mayBeTelephone(digits) || mayBeAccount(digits)
  }

  private func mayBeIdentity(_ digits: [UInt8]) -> Bool {
    Self.hasYear(digits) && (!crossesEnd || pieces <= Self.usualPieces)
      || digits.count == 15 && pieces == 1
  }

  /// Eighteen digits, the first of them no zero, with the beginning of a year from 1800 to 2099 in its place.
  static func hasYear(_ digits: [UInt8]) -> Bool {
    guard digits.count == 18, digits[0] != UInt8(ascii: "0") else { return false }
    return digits[6] == UInt8(ascii: "1")
      ? digits[7] >= UInt8(ascii: "8")
      : digits[6] == UInt8(ascii: "2") && digits[7] == UInt8(ascii: "0")
  }

  private func mayBeTelephone(_ digits: [UInt8]) -> Bool {
    switch (digits.count, digits[0]) {
    case (10...12, UInt8(ascii: "0")): pieces <= 3 && !crossesEnd
    case (11, UInt8(ascii: "1")): digits[1] >= UInt8(ascii: "3") && (!crossesEnd || pieces == 3)
    case (13, UInt8(ascii: "8")), (15, UInt8(ascii: "0")): !crossesEnd
    default: false
    }
  }

  /// An account has any head; of a card that is joined to other digits we ask one that cards have.
  private func mayBeAccount(_ digits: [UInt8]) -> Bool {
    switch digits.count {
    case _ where endsWithX: false
    case 16...19: isAlone || (UInt8(ascii: "4")...UInt8(ascii: "6")).contains(digits[0])
    case 12...Self.longest: isAlone && pieces == 1
    default: false
    }
  }
}
