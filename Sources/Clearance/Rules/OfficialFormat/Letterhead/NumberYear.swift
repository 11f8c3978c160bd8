import Diagnostics
import Documents

extension Rule {
  /// NO-05: the year is written in full (7.2.5).
  static let numberYear = Rule(
    "NO-05", Citation("GB/T 9704—2012", "第7.2.5条", .required),
    Guidance(
      "发文字号的年份标全称，写四位数字", why: "标准规定年份应标全称。公文要长期保存，两位年份过几年就分不清是哪一年。",
      good: "演市监〔2026〕12号", bad: "演市监〔26〕12号")
  ) { proofreading, rule in
    proofreading.numbers.compactMap { place in
      guard let number = place.written, number.year.count == 2 else { return nil }
      return rule.shortYear(number.year, in: place)
    }
  }
}

extension Rule {
  fileprivate func shortYear(_ year: Range<Int>, in place: NumberPlace) -> Finding {
    finding(
      "发文字号“\(place.text.excerpt)”的年份只写了两位", at: place.passage.location(of: year),
      suggestion: "把年份写成四位数字")
  }
}
