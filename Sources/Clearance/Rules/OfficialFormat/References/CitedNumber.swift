import Diagnostics
import Documents

extension Rule {
  /// RF-02: a number that is cited is written as it is given (7.2.5). Whether 第 stood in it only the original says.
  static let citedNumber = Rule(
    "RF-02", Citation("GB/T 9704—2012", "第7.2.5条", .general),
    Guidance(
      "引用的发文字号用六角括号，序号前不加“第”字", why: "引用的字号要与原件一致，才查得到。方括号、圆括号多半是打字时随手写的。",
      good: "演市监〔2026〕12号", bad: "演市监[2026]第12号"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.proseLines.flatMap { passage in
      passage.citedNumbers
        .compactMap { rule.cited($0, in: passage) }
    }
  }

  private func cited(_ number: WrittenNumber, in passage: Passage) -> Finding? {
    if !number.hasRightBrackets(in: passage) { return otherBrackets(number, in: passage) }
    return number.ordinal.map { ordinal($0, of: number, in: passage) }
  }
}

extension Rule {
  fileprivate func otherBrackets(_ number: WrittenNumber, in passage: Passage) -> Finding {
    let year = number.opening..<number.closing + 1
    return finding(
      "引用的发文字号“\(passage.text(in: number.cited).excerpt)”没有用六角括号", at: passage.location(of: year),
      .warning, suggestion: "改为“〔\(passage.text(in: number.year))〕”",
      repair: number.bracketRepair(in: passage))
  }

  fileprivate func ordinal(
    _ index: Int, of number: WrittenNumber, in passage: Passage
  ) -> Finding {
    finding(
      "引用的发文字号“\(passage.text(in: number.cited).excerpt)”里有“第”字",
      at: passage.location(of: index..<index + 1), .warning, suggestion: "对照原件；原件没有的，删去“第”字")
  }
}
