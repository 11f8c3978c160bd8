import Diagnostics
import Documents

extension Rule {
  /// DT-03: Arabic digits (7.3.5.4). The standard of 1999 had Han numerals.
  static let dateInArabicDigits = Rule(
    "DT-03", Citation("GB/T 9704—2012", "第7.3.5.4条", .required),
    Guidance(
      "成文日期用阿拉伯数字", why: "1999年的标准要求用汉字，2012年的标准改为阿拉伯数字，旧模板里常常留着汉字日期。",
      good: "2022年3月14日", bad: "二〇二二年三月十四日"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.dates.compactMap { place in
      guard let date = place.date, date.isHan, let day = date.calendarDay
      else { return nil }
      return rule.hanNumerals(date, day, in: place)
    }
  }
}

extension WrittenDate {
  /// Whether any of its numbers is in Han numerals.
  var isHan: Bool { parts.contains { $0.notation == .han } }
}

extension Rule {
  fileprivate func hanNumerals(_ date: WrittenDate, _ day: Day, in place: DatePlace) -> Finding {
    finding(
      "成文日期“\(place.text.excerpt)”用了汉字数字", at: place.passage.location(of: date.range),
      suggestion: "写成“\(day.chinese)”", repair: place.passage.repair(date.range, to: day.chinese))
  }
}
