import Diagnostics
import Documents

extension Rule {
  /// NO-04: the serial bears no zeros before it (7.2.5, 不编虚位).
  static let numberPadding = Rule(
    "NO-04", Citation("GB/T 9704—2012", "第7.2.5条", .required),
    Guidance(
      "发文顺序号不编虚位，1不写成01", why: "标准规定不编虚位。同一个文号有人写01、有人写1，登记和查重就乱了。",
      good: "演市监〔2026〕1号", bad: "演市监〔2026〕01号"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.numbers.compactMap { place in
      guard let zeros = place.written?.zeros(in: place.passage) else { return nil }
      return rule.padding(zeros, in: place)
    }
  }
}

extension WrittenNumber {
  /// The zeros before a serial that is more than zeros.
  fileprivate func zeros(in passage: Passage) -> Range<Int>? {
    guard let first = serial.first(where: { passage.scalars[$0].digitValue != 0 }),
      first > serial.lowerBound
    else { return nil }
    return serial.lowerBound..<first
  }
}

extension Rule {
  fileprivate func padding(_ zeros: Range<Int>, in place: NumberPlace) -> Finding {
    finding(
      "发文字号“\(place.text.excerpt)”的序号补了零", at: place.passage.location(of: zeros),
      suggestion: "删去前面的“\(place.passage.text(in: zeros))”",
      repair: place.repair(zeros, to: ""))
  }
}
