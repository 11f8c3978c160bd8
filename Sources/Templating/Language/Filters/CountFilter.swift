import Records

enum CountFilter: Filter {
  static let name = "个数"
  static let summary = "数列表有几项，得到整数。"
  static let example = "阶段 | 个数"

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    input.replacing(.integer(try input.items().count))
  }
}
