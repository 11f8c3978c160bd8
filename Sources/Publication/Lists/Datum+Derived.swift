import Documents
import Records

extension Datum {
  /// What was made of public records alone.
  static func open(_ value: Value) -> Datum { Datum(value, sensitivity: .open, origin: nil) }

  /// What was made of records of the office.
  static func closed(_ value: Value) -> Datum {
    Datum(value, sensitivity: .restricted, origin: nil)
  }
}
