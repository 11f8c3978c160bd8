import Documents

/// The names that the records of a file hide, ready to be met in a text.
struct HiddenNames: Sendable {
  /// With which a name begins, in letters of any size.
  let firsts: UnitSet
  /// By the first two characters.
  private let byHead: [Head: [Entry]]
  /// By a hidden name, the published names that hold it, and where in them it begins.
  private let holders: [[UInt16]: [(name: [UInt16], offset: Int)]]

  struct Entry: Sendable {
    /// Without spaces and dots, small letters.
    let letters: [UInt16]
    let person: HiddenPerson
    /// Which of the file's records hides it.
    let record: Int
  }

  private struct Head: Hashable, Sendable {
    let first: UInt16
    let second: UInt16
  }

  /// Nil where the records hide nobody. A name of one character is no name.
  init?(_ records: [RecordTrace]) {
    var byHead: [Head: [Entry]] = [:]
    var firsts = UnitSet()
    for (number, record) in records.enumerated() {
      for person in record.hidden {
        let letters = Self.letters(person.name)
        guard letters.count >= 2 else { continue }
        let entry = Entry(letters: letters, person: person, record: number)
        byHead[Head(first: letters[0], second: letters[1]), default: []].append(entry)
        firsts.insert(letters[0])
        firsts.insert(letters[0].capital)
      }
    }
    guard !byHead.isEmpty else { return nil }
    self.byHead = byHead
    self.firsts = firsts
    self.holders = Self.holders(of: byHead, among: records)
  }

  func longerShown(than letters: [UInt16]) -> [(name: [UInt16], offset: Int)] {
    holders[letters, default: []]
  }

  private static func holders(
    of byHead: [Head: [Entry]], among records: [RecordTrace]
  ) -> [[UInt16]: [(name: [UInt16], offset: Int)]] {
    var holders: [[UInt16]: [(name: [UInt16], offset: Int)]] = [:]
    var known: Set<[UInt16]> = []
    for record in records {
      for name in record.shown.map(Self.letters) where known.insert(name).inserted {
        for offset in name.indices.dropLast() {
          let head = Head(first: name[offset], second: name[offset + 1])
          let inside = Set(byHead[head, default: []].map(\.letters))
          for letters in inside
          where letters.count < name.count && name[offset...].starts(with: letters) {
            holders[letters, default: []].append((name, offset))
          }
        }
      }
    }
    return holders
  }

  static func letters(_ name: String) -> [UInt16] {
    LeakText.folded(name).filter { !$0.isJoint }.map(\.small)
  }

  /// The names that stand at a unit, the longest first.
  func matches(in text: LeakText, at start: Int) -> [Match] {
    let units = text.units
    guard let second = Self.next(units, after: start) else { return [] }
    let head = Head(first: units[start].small, second: units[second.index].small)
    return byHead[head, default: []].compactMap { entry in
      Self.match(entry, units, from: start)
    }.sorted { $0.entry.letters.count > $1.entry.letters.count }
  }

  struct Match {
    let entry: Entry
    let range: Range<Int>
    /// Whether the end of a line or a cell stands between its characters.
    let crossesEnd: Bool
  }

  private static func match(_ entry: Entry, _ units: [UInt16], from start: Int) -> Match? {
    var index = start
    var crossesEnd = false
    for letter in entry.letters.dropFirst() {
      guard let next = next(units, after: index), units[next.index].small == letter else {
        return nil
      }
      crossesEnd = crossesEnd || next.crossesEnd
      index = next.index
    }
    if units[start].isASCIILetter, start > 0, units[start - 1].isAlphanumeric { return nil }
    if units[index].isASCIILetter, index + 1 < units.count, units[index + 1].isAlphanumeric {
      return nil
    }
    return Match(entry: entry, range: start..<(index + 1), crossesEnd: crossesEnd)
  }

  /// The next character of a name; a few spaces or dots may stand before it.
  private static func next(_ units: [UInt16], after index: Int) -> (index: Int, crossesEnd: Bool)? {
    var next = index + 1
    var crossesEnd = false
    while next < units.count, units[next].isJoint, next - index <= 4 {
      crossesEnd = crossesEnd || units[next].isWeakJoint
      next += 1
    }
    return next < units.count && units[next] != .wall ? (next, crossesEnd) : nil
  }
}

extension UInt16 {
  fileprivate var small: UInt16 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  fileprivate var capital: UInt16 { (0x61...0x7A).contains(self) ? self & ~0x20 : self }
}
