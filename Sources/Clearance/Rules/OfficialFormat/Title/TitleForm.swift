import Diagnostics
import Documents
import OfficialLayout

extension Rule {
  /// TI-10: the lines of a title make a trapezium or a rhombus (7.3.1).
  static let titleForm = Rule(
    "TI-10", Citation("GB/T 9704—2012", "第7.3.1条", .general),
    Guidance(
      "标题排成梯形或菱形，不排成长方形或沙漏形",
      why: "标准规定标题排列应当使用梯形或菱形。上下一样长或者两头长中间短的，看上去呆板、散乱。",
      good: "上短下长，或者中间长两头短", bad: "三行里中间一行最短"),
    isRepairable: true
  ) { proofreading, rule in
    guard let title = TitleLines(proofreading), title.isJudged, title.overlong.isEmpty,
      let shape = TitleShape(title.lines)
    else { return [] }
    return [rule.shaped(shape, title)]
  }
}

extension Rule {
  fileprivate func shaped(_ shape: TitleShape, _ title: TitleLines) -> Finding {
    let widths = title.lines.map { String(($0.halves + 1) / 2) }.joined(separator: "、")
    let name =
      switch shape {
      case .rectangle: "长方形"
      case .hourglass: "沙漏形"
      }
    return finding(
      "标题各行是\(widths)字，排成了\(name)", at: title.location, .warning,
      suggestion: "重新分行，排成上短下长、上长下短的梯形，或者中间长两头短的菱形", repair: title.repair)
  }
}
