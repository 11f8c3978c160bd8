import Documents
import Records

enum MonthFilter: Filter {
  static let name = "年月"
  static let summary = "把日期印到月：2022年3月。"
  static let example = "成文日期 | 年月"

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    try DateFilter.apply(to: input, [.text("年月")])
  }
}
