/// The records of an office, to tell from a file itself which of them it speaks of.
package struct MentionedRecords: Sendable {
  private let records: [RecordTrace]
  private let marks: MarkTable
  /// Whom any of them hides; nil where none does.
  let names: HiddenNames?

  package init(_ records: [RecordTrace]) {
    self.records = records
    self.marks = MarkTable(records)
    self.names = HiddenNames(records)
  }

  /// A file of which nobody knows how it was made goes for the records whose 文号 or 编号 stand in it.
  func records(in texts: [LeakText]) -> [RecordTrace] {
    guard !records.isEmpty else { return [] }
    let mentioned = Set(texts.flatMap { marks.places(in: $0).map(\.record) })
    return mentioned.sorted().map { records[$0] }
  }
}
