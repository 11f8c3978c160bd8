/// One or more groups of digits that follow each other: what may be one number that somebody split.
struct NumberWindow {
  let groups: ArraySlice<DigitGroup>
  /// Whether nothing is joined to it on either side, in its line and cell.
  let isAlone: Bool
  /// ASCII, joined; an X at the end is a capital.
  let digits: [UInt8]

  var range: Range<Int> {
    guard let first = groups.first, let last = groups.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  var text: String { String(decoding: digits, as: UTF8.self) }

  var isWhole: Bool { groups.count == 1 }

  /// Whether the end of a line or of a cell lies in it.
  var crossesEnd: Bool { groups.dropFirst().contains { $0.joint == .end } }

  var holdsDate: Bool { groups.contains(where: \.isOfDate) }

  /// Whether the same mark stands at every joint.
  var isEvenlyJoined: Bool {
    let joints = groups.dropFirst().map(\.joint)
    return joints.allSatisfy { $0 == joints.first && $0 != .marks }
  }

  var lengths: [Int] { groups.map(\.count) }

  /// Whether it is written in single digits, or in pieces of one length with a shorter rest.
  var isCutEvenly: Bool {
    guard let first = groups.first?.count, let last = groups.last?.count else { return false }
    return last <= first && groups.dropLast().allSatisfy { $0.count == first }
  }

  /// 1, 2, 3 … are counted and spell nothing.
  func counts(in units: [UInt16]) -> Bool {
    let values = groups.map { units[$0.range].reduce(0) { $0 &* 10 &+ Int($1 & 0x0F) } }
    return zip(values, values.dropFirst()).filter { $1 == $0 + 1 }.count >= values.count * 3 / 4
  }
}
