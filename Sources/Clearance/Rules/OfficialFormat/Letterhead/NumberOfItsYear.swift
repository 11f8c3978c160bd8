import Diagnostics
import Documents

extension Rule {
  /// NO-07: a document is numbered in the year in which it is signed.
  static let numberOfItsYear = Rule(
    "NO-07", Citation(.practice),
    Guidance(
      "发文字号的年份与成文日期的年份相同",
      why: "发文字号按年编排，哪一年成文就编哪一年的号。两个年份不同，多半有一个写错了，岁末年初套用旧稿时最常见。",
      good: "演市监〔2026〕1号，成文日期2026年1月5日", bad: "演市监〔2025〕1号，成文日期2026年1月5日")
  ) { proofreading, rule in
    guard let place = proofreading.numbers.first, let number = place.written,
      number.year.count == 4, let date = proofreading.dates.last, let written = date.date
    else { return [] }
    let year = number.year.reduce(0) { $0 * 10 + (place.passage.scalars[$1].digitValue ?? 0) }
    return written.year.value == year ? [] : [rule.otherYear(year, number, in: place, date)]
  }
}

extension Rule {
  fileprivate func otherYear(
    _ year: Int, _ number: WrittenNumber, in place: NumberPlace, _ date: DatePlace
  ) -> Finding {
    let related = date.passage.location(of: date.range).map {
      [Diagnostic.Related("成文日期在这里", at: $0)]
    }
    return finding(
      "发文字号的年份是\(year)年，成文日期却是“\(date.text.excerpt)”",
      at: place.passage.location(of: number.year), .warning, suggestion: "核对年份，改正写错的一处",
      related: related ?? [])
  }
}
