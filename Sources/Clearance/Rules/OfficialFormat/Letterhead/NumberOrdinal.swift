import Diagnostics
import Documents

extension Rule {
  /// NO-03: no 第 before the serial (7.2.5).
  static let numberOrdinal = Rule(
    "NO-03", Citation("GB/T 9704—2012", "第7.2.5条", .required),
    Guidance(
      "发文顺序号前不加“第”字", why: "标准规定顺序号不加“第”字。只有命令（令）的令号写“第12号”。",
      good: "演市监〔2026〕12号", bad: "演市监〔2026〕第12号"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.numbers.filter { !proofreading.isNumberedFreely($0) }.compactMap { place in
      place.written?.ordinal.map { rule.ordinal(at: $0, in: place) }
    }
  }
}

extension Rule {
  fileprivate func ordinal(at index: Int, in place: NumberPlace) -> Finding {
    finding(
      "发文字号“\(place.text.excerpt)”的序号前加了“第”字",
      at: place.passage.location(of: index..<index + 1), suggestion: "删去“第”字",
      repair: place.repair(index..<index + 1, to: ""))
  }
}
