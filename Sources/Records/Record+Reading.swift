package import Diagnostics
package import Documents

/// How the office's nouns look into a record that their shape has read.
extension Record {
  package func text(_ key: String) -> String? {
    guard case .text(let text)? = self[key]?.value else { return nil }
    return text
  }

  package func integer(_ key: String) -> Int? {
    guard case .integer(let number)? = self[key]?.value else { return nil }
    return number
  }

  package func flag(_ key: String) -> Bool {
    self[key]?.value == .flag(true)
  }

  package func date(_ key: String) -> CalendarDate? {
    guard case .date(let date)? = self[key]?.value else { return nil }
    return date
  }

  package func money(_ key: String) -> Renminbi? {
    guard case .money(let amount)? = self[key]?.value else { return nil }
    return amount
  }

  package func record(_ key: String) -> Record? {
    guard case .record(let record)? = self[key]?.value else { return nil }
    return record
  }

  package func list(_ key: String) -> [Datum] {
    guard case .list(let items)? = self[key]?.value else { return [] }
    return items
  }

  package func records(_ key: String) -> [Record] {
    list(key).compactMap { datum in
      guard case .record(let record) = datum.value else { return nil }
      return record
    }
  }

  package func texts(_ key: String) -> [String] {
    list(key).compactMap { datum in
      guard case .text(let text) = datum.value else { return nil }
      return text
    }
  }

  package func inlines(_ key: String) -> [Inline]? {
    words(key).map { [.field($0)] }
  }

  /// Where a field was written, else where the record was.
  package func place(_ key: String) -> TextLocation? { self[key]?.origin ?? origin }

  /// The same of a key inside another: `place("答复", "日期")`.
  package func place(_ key: String, _ inner: String) -> TextLocation? {
    record(key)?.place(inner) ?? place(key)
  }

  /// Adds what was worked out from other fields; who may read all of those may read it. What cannot be worked out because
  /// something in those was reported is not said to be missing besides.
  package mutating func derive(_ key: String, from sources: [String], _ value: Value?) {
    guard let value else {
      if sources.contains(where: isReported) { markReported(key) }
      return
    }
    let sensitivity = sources.compactMap { self[$0]?.sensitivity }.max() ?? .restricted
    self[key] = Datum(value, sensitivity: sensitivity, origin: nil)
  }

  /// Whether a value, or a part of it, was reported.
  private func isReported(_ key: String) -> Bool {
    reportedKeys.contains(key) || record(key)?.reportedKeys.isEmpty == false
  }

  /// Replaces the records of a list, keeping their places.
  package mutating func mapRecords(_ key: String, _ transform: (inout Record) -> Void) {
    guard let datum = self[key], case .list(let items) = datum.value else { return }
    let mapped = items.map { item in
      guard case .record(var record) = item.value else { return item }
      transform(&record)
      return Datum(.record(record), sensitivity: item.sensitivity, origin: item.origin)
    }
    self[key] = Datum(.list(mapped), sensitivity: datum.sensitivity, origin: datum.origin)
  }
}
