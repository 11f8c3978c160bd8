/// What a field may hold. It alone decides what a scalar means: `0012` is a text here and an integer there.
package indirect enum FieldType: Sendable {
  /// One line.
  case text
  /// One or more paragraphs, one a line.
  case prose
  case integer(ClosedRange<Int>)
  /// 是 or 否.
  case flag
  /// A day: `2022-03-14`.
  case day
  /// A day, a month or a year: `2022-03-14`, `2022-03`, `2022`.
  case date
  /// An amount in 元, kept in 分.
  case money
  case choice([String])
  /// A sequence; one value alone stands for a sequence of one.
  case list(FieldType)
  /// A mapping. The shape is asked for when it is needed, so that shapes can hold themselves.
  case record(@Sendable () -> Shape)

  /// How `yinfa kinds` names it.
  package var name: String {
    switch self {
    case .text: "文字"
    case .prose: "多段文字"
    case .integer: "整数"
    case .flag: "是/否"
    case .day: "日期"
    case .date: "日期（可只写到月或年）"
    case .money: "金额（元）"
    case .choice(let words): words.joined(separator: "/")
    case .list(let element): "列表：\(element.name)"
    case .record(let shape): shape().name
    }
  }
}
