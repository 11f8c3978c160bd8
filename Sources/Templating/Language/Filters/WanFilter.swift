import Documents
import Records

enum WanFilter: Filter {
  static let name = "万元"
  static let summary = "把金额换算成万元，不四舍五入：123456 元印成 12.3456万元。"
  static let example = "罚款 | 万元"

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    guard case .money(let amount) = input.value else { throw .wrongType(expected: "金额") }
    return input.replacing(.text(amount.wan + "万元"))
  }
}
