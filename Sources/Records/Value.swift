package import Diagnostics
package import Documents

/// A value of a record with where it was written and who may read it.
package struct Datum: Sendable, Hashable {
  package let value: Value
  package let sensitivity: Sensitivity
  /// Nil for values that were worked out.
  package let origin: TextLocation?

  package init(_ value: Value, sensitivity: Sensitivity, origin: TextLocation?) {
    self.value = value
    self.sensitivity = sensitivity
    self.origin = origin
  }
}

extension Datum {
  /// A text as a document carries it; nil for all else.
  package var words: Documents.Field? {
    guard case .text(let text) = value else { return nil }
    return Documents.Field(text, sensitivity: sensitivity, origin: origin)
  }

  /// The record; nil for all else.
  package var record: Record? {
    guard case .record(let record) = value else { return nil }
    return record
  }
}

/// What a field of a record can hold, after its type has read it.
package enum Value: Sendable, Hashable {
  case text(String)
  case integer(Int)
  case flag(Bool)
  case date(CalendarDate)
  case money(Renminbi)
  case list([Datum])
  case record(Record)
  /// A part of a document that was worked out from data: a form's table, a leading group's roster.
  case blocks([Block])
}
