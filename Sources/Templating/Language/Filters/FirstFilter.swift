import Records

enum FirstFilter: Filter {
  static let name = "首个"
  static let summary = "取列表的第一项。"
  static let example = "阶段 | 首个"

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    guard let item = try input.items().first else {
      throw .unusable("列表是空的，没有第一项", suggestion: "先用 {% 如果 %} 问列表有没有内容")
    }
    return item.restricted(to: input.sensitivity)
  }
}
