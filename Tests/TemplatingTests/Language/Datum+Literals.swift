import Diagnostics
import Documents
import Records

extension Datum {
  /// A value that anyone may read and that no file holds.
  static func open(_ value: Value) -> Datum { Datum(value, sensitivity: .open, origin: nil) }

  static func text(_ text: String) -> Datum { .open(.text(text)) }

  static func list(_ items: Datum...) -> Datum { .open(.list(items)) }

  static func record(_ fields: KeyValuePairs<String, Datum>) -> Datum {
    .open(.record(Record(fields)))
  }
}

extension Record {
  init(_ fields: KeyValuePairs<String, Datum>, origin: TextLocation? = nil) {
    self.init("通知", fields: fields.map { ($0.key, $0.value) }, origin: origin)
  }
}
