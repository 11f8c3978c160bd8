package import Diagnostics

/// The records of an office, to tell from a file itself which of them it speaks of.
package struct MentionedRecords: Sendable {
  private let records: [RecordTrace]
  private let marks: MarkTable

  package init(_ records: [RecordTrace]) {
    self.records = records
    self.marks = MarkTable(records)
  }

  /// A finished file of which nobody knows how it was made: it goes for the records whose 文号 or 编号 stand in it.
  package func publicFile(_ file: OutputFile) -> PublicFile {
    let mentioned = Set(
      PublicFileReader(file).texts.flatMap { marks.places(in: $0).map(\.record) })
    return PublicFile(file, from: mentioned.sorted().map { records[$0] })
  }
}
