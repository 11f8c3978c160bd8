/// The four series in which headings and items are numbered (结构层次序数), GB/T 9704—2012, 7.3.3.
package enum HeadingSeries: Int, Sendable, CaseIterable {
  /// 一、
  case first = 1
  /// （一）
  case second
  /// 1.
  case third
  /// （1）
  case fourth

  /// Levels below the fourth go on in the fourth series.
  package init(level: Int) { self = Self(rawValue: min(max(level, 1), 4)) ?? .fourth }

  /// What stands before the words: `三、`.
  package func label(_ ordinal: Int) -> String {
    switch self {
    case .first: numeral(ordinal) + "、"
    case .second, .fourth: numeral(ordinal)
    case .third: numeral(ordinal) + "."
    }
  }

  /// How another sentence names it: `三`, `（二）`, `1`, `（4）`.
  package func numeral(_ ordinal: Int) -> String {
    let chinese = ChineseNumeral.text(ordinal) ?? String(ordinal)
    return switch self {
    case .first: chinese
    case .second: "（\(chinese)）"
    case .third: "\(ordinal)"
    case .fourth: "（\(ordinal)）"
    }
  }
}
