import Records

/// Worked out by the evaluation, because a missing value passes every other filter.
enum DefaultFilter: Filter {
  static let name = "默认"
  static let summary = "没有填的值改用参数的值，不算缺项。"
  static let example = "联系人 | 默认: \"办公室\""
  static let parameters = [FilterParameter(.value)]

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    input
  }
}
