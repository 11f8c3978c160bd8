import Documents
import Records

extension Datum {
  /// Another value made of this one: it keeps the sensitivity and the origin.
  func replacing(_ value: Value) -> Datum {
    Datum(value, sensitivity: sensitivity, origin: origin)
  }

  /// The same value, for no more readers than `sensitivity` allows.
  func restricted(to sensitivity: Sensitivity) -> Datum {
    guard self.sensitivity < sensitivity else { return self }
    return Datum(value, sensitivity: sensitivity, origin: origin)
  }

  /// One value made of all items of a list: it takes the strictest sensitivity and the first origin.
  func merging(_ items: [Datum], into value: Value) -> Datum {
    Datum(
      value, sensitivity: items.map(\.sensitivity).reduce(sensitivity, max),
      origin: items.lazy.compactMap(\.origin).first ?? origin)
  }

  /// The items of a list.
  func items() throws(FilterFailure) -> [Datum] {
    guard case .list(let items) = value else { throw .wrongType(expected: "列表") }
    return items
  }
}
