/// The marks of records, found in a text by a rolling hash: a list may have ten thousand of them, and one pass for
/// each length of a mark meets them all.
struct MarkTable {
  private var byLength: [Int: Table] = [:]

  private struct Table {
    var byHash: [UInt64: [Mark]] = [:]
    /// The characters with which marks end: most windows are passed over by them.
    var endings: Set<UInt16> = []
  }

  private struct Mark {
    let letters: [UInt16]
    let record: Int
  }

  private static let base: UInt64 = 0x100_0000_01B3

  init(_ records: [RecordTrace]) {
    for (number, record) in records.enumerated() {
      for mark in [record.number] + record.marks {
        let letters = LeakText.folded(mark)
        guard letters.count >= 2, let last = letters.last else { continue }
        byLength[letters.count, default: Table()].byHash[Self.hash(letters[...]), default: []]
          .append(Mark(letters: letters, record: number))
        byLength[letters.count]?.endings.insert(last)
      }
    }
  }

  /// Where marks stand, in the order of the text.
  func places(in text: LeakText) -> [RecordMarks.Place] {
    byLength.sorted { $0.key < $1.key }
      .flatMap { places(in: text, length: $0.key, $0.value) }
      .sorted { ($0.unit, $0.record) < ($1.unit, $1.record) }
  }

  private func places(in text: LeakText, length: Int, _ table: Table) -> [RecordMarks.Place] {
    let units = text.units
    guard units.count >= length else { return [] }
    var isEnding = [Bool](repeating: false, count: 0x10000)
    for unit in table.endings { isEnding[Int(unit)] = true }
    let outgoing = (0..<length).reduce(UInt64(1)) { power, _ in power &* Self.base }
    var places: [RecordMarks.Place] = []
    var hash: UInt64 = 0
    for end in units.indices {
      hash = hash &* Self.base &+ UInt64(units[end])
      if end >= length { hash = hash &- UInt64(units[end - length]) &* outgoing }
      guard isEnding[Int(units[end])], end + 1 >= length, let marks = table.byHash[hash] else {
        continue
      }
      let start = end + 1 - length
      for mark in marks
      where text.has(mark.letters, at: start) && stands(mark, in: units, at: start) {
        places.append(RecordMarks.Place(unit: start, record: mark.record))
      }
    }
    return places
  }

  /// `17` within `117` is another number.
  private func stands(_ mark: Mark, in units: [UInt16], at start: Int) -> Bool {
    let end = start + mark.letters.count
    let isCutBefore = start > 0 && units[start].isAlphanumeric && units[start - 1].isAlphanumeric
    let isCutAfter =
      end < units.count && units[end].isAlphanumeric && units[end - 1].isAlphanumeric
    return !isCutBefore && !isCutAfter
  }

  private static func hash(_ letters: ArraySlice<UInt16>) -> UInt64 {
    letters.reduce(0) { $0 &* base &+ UInt64($1) }
  }
}
