import Records

enum SpacingFilter: Filter {
  static let name = "补空"
  static let summary = "在两个字的姓名中间补一个全角空格，与三个字的对齐：张三 印成 张　三。"
  static let example = "姓名 | 补空"

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    switch input.value {
    case .text(let name): return input.replacing(.text(spaced(name)))
    case .list(let items):
      var names: [Datum] = []
      for item in items { names.append(try apply(to: item, [])) }
      return input.replacing(.list(names))
    case .integer, .flag, .date, .money, .record, .blocks: throw .wrongType(expected: "文字")
    }
  }

  private static func spaced(_ name: String) -> String {
    guard name.count == 2, let first = name.first, let last = name.last,
      name.unicodeScalars.allSatisfy(\.isHan)
    else { return name }
    return "\(first)\u{3000}\(last)"
  }
}

extension Unicode.Scalar {
  fileprivate var isHan: Bool { properties.isIdeographic }
}
