import Diagnostics
import Documents
import Records

/// Where a path leads in a scope.
enum Resolution {
  case found(Datum)
  case missing(MissingValue)
  /// It asks for a part of something that has none, such as a key of a text.
  case noParts(of: Datum, through: Int)
}

/// A value that the data do not have.
struct MissingValue {
  let path: Path
  /// The step at which the way ends.
  let step: Int
  /// What should have held the value: the record, or a part of it; nil for 本轮 outside a loop.
  let holder: Record?
  /// Whether the template says that it may be missing.
  var isOptional: Bool { path.steps[step].isOptional }
}

extension Path {
  func resolved(in scope: Scope) -> Resolution {
    guard let first = steps.first, var datum = scope[first.key] else {
      return .missing(MissingValue(path: self, step: 0, holder: scope.record))
    }
    for index in steps.indices.dropFirst() {
      guard case .record(let record) = datum.value else {
        return .noParts(of: datum, through: index - 1)
      }
      guard let part = record[steps[index].key] else {
        return .missing(MissingValue(path: self, step: index, holder: record))
      }
      datum = part.restricted(to: datum.sensitivity)
    }
    return .found(datum)
  }
}
