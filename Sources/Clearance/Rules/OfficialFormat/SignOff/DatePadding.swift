import Diagnostics
import Documents

extension Rule {
  /// DT-02: month and day bear no zeros before them (7.3.5.4, 月、日不编虚位).
  static let datePadding = Rule(
    "DT-02", Citation("GB/T 9704—2012", "第7.3.5.4条", .required),
    Guidance(
      "成文日期的月、日不编虚位，3月不写成03月", why: "标准规定月、日不编虚位，即1不编为01。补零多半是从表格或者系统里复制来的。",
      good: "2022年3月4日", bad: "2022年03月04日"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.dates.compactMap { place in
      guard let date = place.date, date.isPadded, date.calendarDay != nil else { return nil }
      return rule.padded(date, in: place)
    }
  }
}

extension WrittenDate {
  fileprivate var isPadded: Bool { parts.contains(where: \.isPadded) }

  /// The zeros before the month and the day.
  var zeros: [Range<Int>] {
    parts.filter(\.isPadded).map { $0.range.lowerBound..<$0.range.lowerBound + 1 }
  }
}

extension Rule {
  fileprivate func padded(_ date: WrittenDate, in place: DatePlace) -> Finding {
    finding(
      "成文日期“\(place.text.excerpt)”补了零",
      at: place.passage.location(of: date.zeros.first ?? date.range),
      suggestion: "写成“\(date.calendarDay?.chinese ?? "")”",
      repair: place.passage.repair(date.zeros.map { ($0, "") }))
  }
}
