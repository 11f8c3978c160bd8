/// The marks of records, all met in one pass over a text: a list may have ten thousand of them.
struct MarkTable {
  private let search: PhraseAutomaton
  /// By the number of a phrase: whose mark it is.
  private let owners: [Int]

  init(_ records: [RecordTrace]) {
    let marks = records.enumerated().flatMap { index, record in
      ([record.number] + record.marks).map { (words: $0, owner: index) }
    }
    search = PhraseAutomaton(marks.map(\.words))
    owners = marks.map(\.owner)
  }

  /// Where marks stand, in the order of the text.
  func places(in text: LeakText) -> [RecordMarks.Place] {
    search.matches(in: text.units)
      .map { RecordMarks.Place(unit: $0.first, record: owners[$0.phrase]) }
      .sorted { ($0.unit, $0.record) < ($1.unit, $1.record) }
  }
}
