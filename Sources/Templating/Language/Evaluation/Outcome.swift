import Documents
import Records

/// What a formula comes to.
enum Outcome {
  case value(Datum)
  case missing(MissingValue)
  /// Something was wrong, and is reported.
  case wrong

  /// The value of a literal: anyone may read it, and no data hold it.
  static func literal(_ value: Value) -> Outcome {
    .value(Datum(value, sensitivity: .open, origin: nil))
  }
}
