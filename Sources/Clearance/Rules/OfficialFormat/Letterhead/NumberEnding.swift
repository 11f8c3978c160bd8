import Diagnostics
import Documents

extension Rule {
  /// NO-06: 号 stands after the serial (7.2.5).
  static let numberEnding = Rule(
    "NO-06", Citation("GB/T 9704—2012", "第7.2.5条", .required),
    Guidance(
      "发文顺序号后加“号”字", why: "标准规定顺序号后加“号”字，没有它就不是完整的发文字号。",
      good: "演市监〔2026〕12号", bad: "演市监〔2026〕12"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.numbers.compactMap { place in
      guard let number = place.written, number.ending == nil else { return nil }
      return rule.noEnding(number, in: place)
    }
  }
}

extension Rule {
  fileprivate func noEnding(_ number: WrittenNumber, in place: NumberPlace) -> Finding {
    let last = number.serial.upperBound - 1..<number.serial.upperBound
    // More words than the number: who knows where it was to end.
    let endsHere = number.range == place.range
    return finding(
      "发文字号“\(place.text.excerpt)”没有“号”字", at: place.passage.location(of: last),
      suggestion: "在序号后加“号”",
      repair: endsHere ? place.repair(last, to: place.passage.text(in: last) + "号") : nil)
  }
}
