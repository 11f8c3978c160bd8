/// One or more groups of digits that follow each other: what may be one number that somebody split.
struct NumberWindow {
  let groups: ArraySlice<DigitGroup>
  /// How many groups follow each other there.
  let all: Int
  /// ASCII, joined; an X at the end is a capital.
  let digits: [UInt8]

  var range: Range<Int> {
    guard let first = groups.first, let last = groups.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  var text: String { String(decoding: digits, as: UTF8.self) }

  var isWhole: Bool { groups.count == 1 }

  /// Whether nothing is joined to it on either side.
  var isAlone: Bool { groups.count == all }

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
    guard let first = lengths.first, let last = lengths.last else { return false }
    return lengths.dropLast().allSatisfy { $0 == first } && last <= first
  }

  /// 1, 2, 3 … are counted and spell nothing.
  func counts(in units: [UInt16]) -> Bool {
    let values = groups.map { units[$0.range].reduce(0) { $0 &* 10 &+ Int($1 & 0x0F) } }
    return zip(values, values.dropFirst()).filter { $1 == $0 + 1 }.count >= values.count * 3 / 4
  }
}
