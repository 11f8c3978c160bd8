import Diagnostics
import Documents
import Records

/// A row of a ledger on its way into a file.
struct ImportedRecord {
  let outline: RecordOutline
  /// Its permanent number (编号), where its kind has one.
  let id: String?
  /// Of its day, `2022-05`.
  let month: String?
  let row: Int
  let place: TextLocation?
  let text: String

  init(_ entry: LedgerReading.Entry, as kind: Kind) {
    outline = RecordOutline(entry.record, as: kind.shape)
    id = entry.record.text("编号")
    month = kind.shape.dayKey.flatMap(entry.record.date).flatMap(\.month)
    row = entry.row
    place = entry.record.origin
    text = RecordSpelling(outline, kind: kind.names[0]).text
  }
}

extension Shape {
  /// The first day that it asks for: that of the decision, of the document.
  fileprivate var dayKey: String? {
    fields.first { field in
      switch field.type {
      case .day, .date: field.isRequired
      case .text, .prose, .integer, .flag, .money, .choice, .list, .record: false
      }
    }?.key
  }
}

extension CalendarDate {
  /// `2022-05`; nil for a year alone.
  fileprivate var month: String? {
    precision == .year ? nil : String(description.prefix(7))
  }
}
