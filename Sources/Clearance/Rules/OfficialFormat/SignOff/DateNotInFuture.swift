import Diagnostics
import Documents

extension Rule {
  /// DT-04: 成文日期 is the day on which the document was signed, so it has come, and printing follows it.
  static let dateNotInFuture = Rule(
    "DT-04", Citation("党政机关公文处理工作条例", "第九条", .general),
    Guidance(
      "成文日期不晚于今天，印发日期不早于成文日期",
      why: "成文日期是会议通过或者负责人签发的日期，签发以前没有成文日期，也不会付印。多半是年份或者月份写错了。",
      good: "2022年3月14日签发，2022年3月15日印发", bad: "成文日期写“2022年3月14日”，印发日期写“2022年3月11日”")
  ) { proofreading, rule in
    let dates = proofreading.dates
    let signed = dates.last { $0.date?.calendarDay != nil }
    return dates.compactMap { rule.future($0, today: proofreading.day) }
      + (signed.map { rule.printedBefore($0, in: proofreading) } ?? [])
  }

  private func future(_ place: DatePlace, today: Day?) -> Finding? {
    guard let today, let day = place.date?.calendarDay, day > today else { return nil }
    return future(day, in: place)
  }

  private func printedBefore(_ signed: DatePlace, in proofreading: Proofreading) -> [Finding] {
    proofreading.printings.filter { printing in
      guard let printed = printing.date?.calendarDay, let day = signed.date?.calendarDay else {
        return false
      }
      return printed < day
    }.map { printedEarlier($0, than: signed) }
  }
}

extension Rule {
  fileprivate func future(_ day: Day, in place: DatePlace) -> Finding {
    finding(
      "成文日期“\(day.chinese)”还没有到", at: place.passage.location(of: place.range), .warning,
      suggestion: "核对年份和月份；提前起草的，签发时再改")
  }

  fileprivate func printedEarlier(_ printing: PrintingPlace, than signed: DatePlace) -> Finding {
    finding(
      "印发日期“\(printing.date?.calendarDay?.chinese ?? "")”早于成文日期",
      at: printing.passage.location(of: printing.date?.range ?? printing.range), .warning,
      suggestion: "核对两个日期；签发以后才能付印",
      related: signed.passage.location(of: signed.range)
        .map { [Diagnostic.Related("成文日期在这里", at: $0)] } ?? [])
  }
}
