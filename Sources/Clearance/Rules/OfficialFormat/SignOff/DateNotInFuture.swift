import Diagnostics
import Documents

extension Rule {
  /// DT-04: 成文日期 is the day on which the document was signed, so it has come.
  static let dateNotInFuture = Rule(
    "DT-04", Citation("党政机关公文处理工作条例", "第九条", .general),
    Guidance(
      "成文日期不晚于今天",
      why: "成文日期是会议通过或者负责人签发的日期，签发以前没有成文日期。多半是年份或者月份写错了。",
      good: "2022年3月14日签发的文件写“2022年3月14日”", bad: "2022年3月14日签发的文件写“2023年3月14日”")
  ) { proofreading, rule in
    guard let today = proofreading.day, let written = proofreading.document.signature?.date,
      let date = CalendarDate(written.plainText), date.firstDay > today
    else { return [] }
    return [rule.future(date, at: Passage(written).beginning)]
  }
}

extension Rule {
  fileprivate func future(_ date: CalendarDate, at location: TextLocation?) -> Finding {
    finding(
      "成文日期“\(date.chinese)”还没有到", at: location, .warning,
      suggestion: "核对年份和月份；提前起草的，签发时再改")
  }
}
