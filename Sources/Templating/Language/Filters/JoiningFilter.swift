import Diagnostics
import Records

enum JoiningFilter: Filter {
  static let name = "连接"
  static let summary = "把列表的各项连成一行，中间放参数的文字。"
  static let example = "职责 | 连接: \"；\""
  static let parameters = [FilterParameter(.text)]

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    guard case .text(let separator)? = arguments.first else { return input }
    return try joined(input, by: separator)
  }

  static func joined(_ input: Datum, by separator: String) throws(FilterFailure) -> Datum {
    let items = try input.items()
    var words: [String] = []
    for item in items {
      guard let text = item.value.printed else { throw .unprintableItem(item.value) }
      words.append(text)
    }
    return input.merging(items, into: .text(words.joined(separator: separator)))
  }
}

extension FilterFailure {
  fileprivate static func unprintableItem(_ value: Value) -> FilterFailure {
    guard case .record(let record) = value, let key = record.fields.first?.key else {
      return .unusable("列表里有\(value.kindName)，不能连成一行", suggestion: "用 {% 循环 %} 逐项写")
    }
    return .unusable(
      "列表的各项是一组数据，不能连成一行", suggestion: "先取出其中一项，如 各项: \"\(key.excerpt)\"")
  }
}
