import Documents
import Records

enum CapitalsFilter: Filter {
  static let name = "大写金额"
  static let summary = "把金额写成大写：800 元印成 捌佰元整。"
  static let example = "罚款 | 大写金额"

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    guard case .money(let amount) = input.value else { throw .wrongType(expected: "金额") }
    return input.replacing(.text(amount.capitals))
  }
}
