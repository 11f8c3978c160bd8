import Diagnostics
import Documents
import Records

extension Record {
  /// Data without a schema, as the guide explains: dates, amounts with 元, whole numbers, 是 and 否.
  init(untyped node: Node) {
    guard case .mapping(let entries) = node.content else {
      self.init("数据", origin: node.location)
      return
    }
    self.init(
      "数据", fields: entries.map { ($0.key, Datum(untyped: $0.value)) }, origin: node.location)
  }
}

extension Datum {
  fileprivate init(untyped node: Node) {
    let value: Value =
      switch node.content {
      case .scalar(let scalar): scalar.isPlain ? Value(untyped: scalar.text) : .text(scalar.text)
      case .sequence(let items): .list(items.map { Datum(untyped: $0) })
      case .mapping: .record(Record(untyped: node))
      }
    self.init(value, sensitivity: .open, origin: node.location)
  }
}

extension Value {
  fileprivate init(untyped text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    if text == "是" || text == "否" {
      self = .flag(text == "是")
    } else if let number = Int(text) {
      self = .integer(number)
    } else if text.hasSuffix("元"), let amount = Renminbi(yuan: text.dropLast()) {
      self = .money(amount)
    } else if parts.count == 3, let day = Day(year: parts[0], month: parts[1], day: parts[2]) {
      self = .date(CalendarDate(day))
    } else if parts.count == 2, let month = CalendarDate(year: parts[0], month: parts[1]) {
      self = .date(month)
    } else {
      self = .text(text)
    }
  }
}
