import Records

enum LastFilter: Filter {
  static let name = "末个"
  static let summary = "取列表的最后一项。"
  static let example = "阶段 | 末个"

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    guard let item = try input.items().last else {
      throw .unusable("列表是空的，没有最后一项", suggestion: "先用 {% 如果 %} 问列表有没有内容")
    }
    return item.restricted(to: input.sensitivity)
  }
}
