/// Digits in a row, with nothing but digits: a number, or a part of one that was split.
struct DigitGroup {
  /// Units of the text.
  let range: Range<Int>
  /// What parts it from the group before it in its run.
  let joint: Joint
  /// Whether an X follows the digits, as at the end of an identity number.
  let endsWithX: Bool
  /// Whether it belongs to a date as data and people write it: 2022-05-12, 2022.5.12.
  var isOfDate = false

  enum Joint: Equatable {
    case none
    /// A mark within the line: a space, a hyphen, a dot.
    case mark(UInt16)
    /// Several marks, or different ones.
    case marks
    /// The end of a line or of a cell.
    case end
  }

  var count: Int { range.count }
}

extension LeakText {
  /// The groups that marks join from the digit at `start` on, and where to read on.
  func digitGroups(from start: Int, into groups: inout [DigitGroup]) -> Int {
    groups.removeAll(keepingCapacity: true)
    var index = start
    var joint = DigitGroup.Joint.none
    while true {
      let token = tokenEnd(from: index)
      guard let group = digitGroup(index..<token, joint) else { return token }
      groups.append(group)
      guard !group.endsWithX, let (next, kind) = nextJoint(after: index..<token),
        kind != .end || groups.count < Self.longestAcrossEnds
      else { return token }
      (index, joint) = (next, kind)
    }
  }

  /// The end of letters and digits in a row.
  func tokenEnd(from start: Int) -> Int {
    var end = start
    while end < units.count, units[end].isAlphanumeric { end += 1 }
    return end
  }

  /// Nil for a token that is no number, or longer than any number of a person.
  private func digitGroup(_ range: Range<Int>, _ joint: DigitGroup.Joint) -> DigitGroup? {
    guard range.count <= Self.longestNumber, !range.isEmpty else { return nil }
    let endsWithX = units[range.upperBound - 1] | 0x20 == 0x78 && range.count <= 18
    let digits = endsWithX ? range.dropLast() : range
    guard digits.allSatisfy({ units[$0].isDigit }) else { return nil }
    return DigitGroup(range: range, joint: joint, endsWithX: endsWithX)
  }

  /// 19 digits of a bank card, and what an account may have more.
  private static let longestNumber = 24
  private static let longestJoint = 3
  /// A table of nothing but numbers is no number that somebody split.
  private static let longestAcrossEnds = 64

  /// Where the next digits begin, and what stands before them.
  private func nextJoint(after group: Range<Int>) -> (next: Int, kind: DigitGroup.Joint)? {
    let end = group.upperBound
    var index = end
    var kind = DigitGroup.Joint.none
    if closesBracket(after: group) { (index, kind) = (end + 1, .mark(units[end])) }
    while index < units.count, units[index].isJoint, index - end < Self.longestJoint {
      kind =
        units[index].isWeakJoint || kind == .end
        ? .end : index == end ? .mark(units[index]) : .marks
      index += 1
    }
    guard index > end, index < units.count, units[index].isDigit || isLoneX(index) else {
      return nil
    }
    return (index, kind)
  }

  /// (0775)4234567
  private func closesBracket(after group: Range<Int>) -> Bool {
    group.lowerBound > 0 && units[group.lowerBound - 1] == 0x28
      && group.upperBound < units.count && units[group.upperBound] == 0x29
  }

  /// The check character of a number in single digits.
  private func isLoneX(_ index: Int) -> Bool {
    units[index] | 0x20 == 0x78 && (index + 1 >= units.count || !units[index + 1].isAlphanumeric)
  }
}

extension [DigitGroup] {
  /// Marks what is a date: four digits, one or two, one or two, with the same mark between them.
  mutating func markDates(in units: [UInt16]) {
    guard count >= 3 else { return }
    for index in indices.dropLast(2) where isDate(at: index, units) {
      for part in index...(index + 2) { self[part].isOfDate = true }
    }
  }

  private func isDate(at index: Int, _ units: [UInt16]) -> Bool {
    let (year, month, day) = (self[index], self[index + 1], self[index + 2])
    guard case .mark(let mark) = month.joint, mark != .space || year.count == 4,
      month.joint == day.joint, year.count == 4, month.count <= 2, day.count <= 2
    else { return false }
    func value(_ group: DigitGroup) -> Int {
      units[group.range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }
    return (1900...2100).contains(value(year)) && (1...12).contains(value(month))
      && (1...31).contains(value(day)) && !day.endsWithX
  }
}
