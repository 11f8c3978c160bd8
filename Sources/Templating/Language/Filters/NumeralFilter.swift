import Documents
import Records

enum NumeralFilter: Filter {
  static let name = "中文数字"
  static let summary = "把整数写成中文数字：12 印成 十二，105 印成 一百零五。"
  static let example = "人数 | 中文数字"

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    guard case .integer(let number) = input.value else { throw .wrongType(expected: "整数") }
    guard let text = ChineseNumeral.text(number) else {
      throw .unusable("写不出 \(number) 的中文数字", suggestion: "中文数字只写 0 到 99999999")
    }
    return input.replacing(.text(text))
  }
}
