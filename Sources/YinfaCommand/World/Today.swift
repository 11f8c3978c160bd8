import Glibc

/// Today's civil day where official documents are dated. The only place that reads the clock.
enum Today {
  /// China keeps one time all year, UTC+8, so no table of zones is needed.
  private static let offset = 8 * 3600

  /// `2022-05-12`
  static var text: String {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return text(secondsSince1970: Int(now.tv_sec))
  }

  /// The day of a moment, counted from the first of March of the year 0, after which leap days come last.
  static func text(secondsSince1970 seconds: Int) -> String {
    let days = (seconds + offset).flooredQuotient(by: 86_400) + 719_468
    let era = days.flooredQuotient(by: 146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))"
  }
}

extension Int {
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }

  fileprivate func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
