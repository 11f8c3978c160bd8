import Diagnostics
import Documents

extension Rule {
  /// DT-01: year, month and day of a day that the calendar has (7.3.5.4).
  static let dateInFull = Rule(
    "DT-01", Citation("GB/T 9704—2012", "第7.3.5.4条", .required),
    Guidance(
      "成文日期年、月、日标全，是日历上有的一天",
      why: "成文日期决定公文从哪天起有效，少了年份或者写成2月30日，效力就说不清。用点号、横线代替年月日也不合规定。",
      good: "2022年3月14日", bad: "2022.3.14"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.dates.compactMap { DateFlaw($0)?.finding(of: rule, in: $0) }
      + (proofreading.lacksDate ? [rule.noDate(proofreading)] : [])
  }
}

extension Proofreading {
  /// A document with a letterhead has a date, below its text or, where a meeting passed it, below its title.
  fileprivate var lacksDate: Bool {
    document.masthead != nil && document.form != .minutes && passages(of: .date).isEmpty
      && passages(of: .dateline).isEmpty
  }
}

/// What keeps a date from being one; zeros before numbers and Han numerals have rules of their own.
private enum DateFlaw {
  case notADate
  case shortYear
  case noSuchDay
  case otherWords
  /// Points for 年月日, full-width digits, spaces: it is plain what was meant.
  case otherwiseWritten(String)

  init?(_ place: DatePlace) {
    guard let date = place.date else {
      self = .notADate
      return
    }
    guard date.year.range.count == 4 else {
      self = .shortYear
      return
    }
    guard let day = date.calendarDay else {
      self = .noSuchDay
      return
    }
    if !place.isAlone {
      self = .otherWords
    } else if !date.isPlain(in: place.passage), !date.isHan {
      self = .otherwiseWritten(day.chinese)
    } else {
      return nil
    }
  }

  func finding(of rule: Rule, in place: DatePlace) -> Finding {
    switch self {
    case .notADate: rule.notADate(place)
    case .shortYear: rule.shortYear(place)
    case .noSuchDay: rule.noSuchDay(place)
    case .otherWords: rule.otherWords(place)
    case .otherwiseWritten(let right): rule.otherwiseWritten(place, right)
    }
  }
}

extension Rule {
  fileprivate func notADate(_ place: DatePlace) -> Finding {
    flaw(place, "不是完整的年月日", suggestion: "写成“2022年3月14日”这样的形式")
  }

  fileprivate func shortYear(_ place: DatePlace) -> Finding {
    flaw(place, "的年份没有写全", suggestion: "把年份写成四位数字")
  }

  fileprivate func noSuchDay(_ place: DatePlace) -> Finding {
    flaw(place, "在日历上没有", suggestion: "核对年、月、日")
  }

  fileprivate func otherWords(_ place: DatePlace) -> Finding {
    flaw(place, "除了年月日还有别的字", .warning, suggestion: "这一行只写成文日期")
  }

  fileprivate func otherwiseWritten(_ place: DatePlace, _ right: String) -> Finding {
    flaw(
      place, "的写法不对", suggestion: "写成“\(right)”",
      repair: place.passage.repair(place.range, to: right))
  }

  private func flaw(
    _ place: DatePlace, _ flaw: String, _ severity: Severity = .error, suggestion: String,
    repair: Repair? = nil
  ) -> Finding {
    finding(
      "成文日期“\(place.text.excerpt)”\(flaw)", at: place.passage.location(of: place.range), severity,
      suggestion: suggestion, repair: repair)
  }

  fileprivate func noDate(_ proofreading: Proofreading) -> Finding {
    finding(
      "没有成文日期", at: proofreading.beginning, .warning,
      suggestion: "在署名下一行写上会议通过或者签发的日期，如“2022年3月14日”")
  }
}
