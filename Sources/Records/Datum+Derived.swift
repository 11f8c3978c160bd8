import Documents

/// Values that were worked out, and so were written nowhere.
extension Datum {
  /// Of what anyone may read, made of open values alone.
  package static func open(_ value: Value) -> Datum {
    Datum(value, sensitivity: .open, origin: nil)
  }

  /// Of what stays in the office.
  package static func closed(_ value: Value) -> Datum {
    Datum(value, sensitivity: .restricted, origin: nil)
  }
}
