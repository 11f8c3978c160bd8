import Documents
import Records

enum OrdinalFilter: Filter {
  static let name = "序号"
  static let summary = "把整数写成结构层次序数；参数是层次：1 印 一、，2 印 （一），3 印 1.，4 印 （1）。"
  static let example = "本轮.序号 | 序号: 2"
  static let parameters = [FilterParameter(.integer(1...4), isOptional: true)]

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    guard case .integer(let number) = input.value else { throw .wrongType(expected: "整数") }
    guard number > 0 else {
      throw .unusable("序号从 1 起，这里是 \(number)", suggestion: "循环里的序号写 本轮.序号")
    }
    var level = 1
    if case .integer(let written)? = arguments.first { level = written }
    return input.replacing(.text(HeadingSeries(level: level).label(number)))
  }
}
