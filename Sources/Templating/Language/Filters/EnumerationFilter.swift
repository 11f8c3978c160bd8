import Records

enum EnumerationFilter: Filter {
  static let name = "顿号"
  static let summary = "把列表的各项用顿号连成一行。"
  static let example = "主送 | 顿号"

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    try JoiningFilter.joined(input, by: "、")
  }
}
