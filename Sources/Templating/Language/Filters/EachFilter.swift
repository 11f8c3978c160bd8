import Diagnostics
import Records

enum EachFilter: Filter {
  static let name = "各项"
  static let summary = "从列表的每一项里取出同一个名称的值，得到新的列表；哪一项没有这个值，是错误。"
  static let example = "成员 | 各项: \"姓名\" | 顿号"
  static let parameters = [FilterParameter(.text)]

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    guard case .text(let key)? = arguments.first else { return input }
    var values: [Datum] = []
    for (index, item) in try input.items().enumerated() {
      guard case .record(let record) = item.value else { throw .noKeys(item.value) }
      guard let datum = record[key] else { throw .missing(key, from: record, index) }
      values.append(datum.restricted(to: item.sensitivity))
    }
    return input.replacing(.list(values))
  }
}

extension FilterFailure {
  fileprivate static func missing(_ key: String, from record: Record, _ index: Int) -> FilterFailure
  {
    let nearest = NearestName.of(key, among: record.fields.lazy.map(\.key))
    return .unusable(
      "第 \(index + 1) 项没有“\(key.excerpt)”",
      suggestion: nearest.map { "是不是“\($0.excerpt)”？" } ?? "在数据里填上；可以不填的，用 {% 循环 %} 逐项写")
  }

  fileprivate static func noKeys(_ value: Value) -> FilterFailure {
    .unusable("列表里有\(value.shown)，没有名称可取", suggestion: "去掉“各项”")
  }
}
