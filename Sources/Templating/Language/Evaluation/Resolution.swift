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
  /// Whether it was told where the record was read: the record must have it, or it could not be read there.
  var isReported: Bool { holder?.reportedKeys.contains(path.steps[step].key) ?? false }
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
      guard var part = record[steps[index].key] else {
        return .missing(MissingValue(path: self, step: index, holder: record))
      }
      if part.sensitivity < datum.sensitivity { part = part.restricted(to: datum.sensitivity) }
      datum = part
    }
    return .found(datum)
  }
}

extension Path {
  /// The words to which the path leads straight, found without copying what lies on the way: the
  /// commonest hole by far. Nil for anything else, which `resolved(in:)` then works out.
  func words(in scope: Scope) -> Field? {
    guard let first = steps.first, !first.key.isWritten(like: Path.turn) else { return nil }
    guard steps.count > 1 else { return scope[first.key]?.words }
    guard var holder = scope.record(named: first.key) else { return nil }
    for index in 1..<steps.count - 1 {
      guard let datum = holder.record[steps[index].key], let inner = datum.record else {
        return nil
      }
      holder = (inner, max(holder.sensitivity, datum.sensitivity))
    }
    guard let words = holder.record.words(steps[steps.count - 1].key) else { return nil }
    guard words.sensitivity < holder.sensitivity else { return words }
    return Field(words.text, sensitivity: holder.sensitivity, origin: words.origin)
  }
}
