import Diagnostics
import Documents

extension Rule {
  /// IM-04: a whole date without padding, and 印发 after it (7.4.3).
  static let printingDate = Rule(
    "IM-04", Citation("GB/T 9704—2012", "第7.4.3条", .required),
    Guidance(
      "印发日期年、月、日标全，不补零，后加“印发”二字",
      why: "标准规定用阿拉伯数字将年、月、日标全，月、日不编虚位，后加“印发”二字，与成文日期分开。",
      good: "2022年3月14日印发", bad: "2022年03月14日"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.printings.compactMap { PrintingFlaw($0)?.finding(of: rule, in: $0) }
  }
}

/// What is wrong with a date of printing.
private enum PrintingFlaw {
  case noDate
  case noSuchDay
  case padded([Range<Int>])
  case otherwiseWritten(WrittenDate, String)
  case noWord(WrittenDate)

  init?(_ place: PrintingPlace) {
    guard let date = place.date else {
      guard place.passage.contains("印发") || place.passage.contains("年") else { return nil }
      self = .noDate
      return
    }
    guard date.year.range.count == 4, let day = date.calendarDay else {
      self = .noSuchDay
      return
    }
    let after = place.passage.trimmed(date.range.upperBound..<place.range.upperBound)
    if !date.isPlain(in: place.passage) {
      self = .otherwiseWritten(date, day.chinese)
    } else if !date.zeros.isEmpty {
      self = .padded(date.zeros)
    } else if !place.passage.has("印发", at: after.lowerBound) {
      self = .noWord(date)
    } else {
      return nil
    }
  }

  func finding(of rule: Rule, in place: PrintingPlace) -> Finding {
    switch self {
    case .noDate: rule.noDate(place)
    case .noSuchDay: rule.noSuchDay(place)
    case .padded(let zeros): rule.padded(place, zeros)
    case .otherwiseWritten(let date, let right): rule.otherwiseWritten(place, date, right)
    case .noWord(let date): rule.noWord(place, date)
    }
  }
}

extension Rule {
  fileprivate func noDate(_ place: PrintingPlace) -> Finding {
    finding(
      "版记没有完整的印发日期", at: place.passage.location(of: place.range),
      suggestion: "写成“2022年3月14日印发”这样的形式")
  }

  fileprivate func noSuchDay(_ place: PrintingPlace) -> Finding {
    finding(
      "印发日期“\(place.dateText.excerpt)”写得不全，或者日历上没有",
      at: place.passage.location(of: place.date?.range ?? place.range), suggestion: "核对年、月、日")
  }

  fileprivate func padded(_ place: PrintingPlace, _ zeros: [Range<Int>]) -> Finding {
    finding(
      "印发日期“\(place.dateText)”补了零", at: place.passage.location(of: zeros.first ?? place.range),
      suggestion: "删去补的零", repair: place.passage.repair(zeros.map { ($0, "") }))
  }

  fileprivate func otherwiseWritten(
    _ place: PrintingPlace, _ date: WrittenDate, _ right: String
  ) -> Finding {
    finding(
      "印发日期“\(place.dateText)”的写法不对", at: place.passage.location(of: date.range),
      suggestion: "写成“\(right)印发”", repair: place.passage.repair(date.range, to: right))
  }

  fileprivate func noWord(_ place: PrintingPlace, _ date: WrittenDate) -> Finding {
    let last = date.range.upperBound - 1..<date.range.upperBound
    let endsHere = date.range.upperBound == place.range.upperBound
    return finding(
      "印发日期后没有“印发”二字", at: place.passage.location(of: date.range), suggestion: "在日期后加“印发”",
      repair: endsHere ? place.passage.repair(last, to: place.passage.text(in: last) + "印发") : nil)
  }
}

extension PrintingPlace {
  fileprivate var dateText: String { passage.text(in: date?.range ?? range) }
}
