import Diagnostics
import Documents

extension Rule {
  /// DT-04: 成文日期 is the day on which the document was signed, so it has come.
  static let dateNotInFuture = Rule(
    id: "DT-04", citation: Citation("党政机关公文处理工作条例", "第九条", .general),
    summary: "成文日期不晚于今天"
  ) { proofreading, rule in
    guard let today = proofreading.day, let written = proofreading.document.signature?.date,
      let date = CalendarDate(written.plainText), date.firstDay > today
    else { return [] }
    return [.future(date, rule, at: Passage(written).beginning)]
  }
}

extension Diagnostic {
  fileprivate static func future(
    _ date: CalendarDate, _ rule: Rule, at location: TextLocation?
  ) -> Diagnostic {
    Diagnostic(
      rule: rule.id, rule.citation, "成文日期“\(date.chinese)”还没有到", at: location,
      severity: .warning, suggestion: "核对年份和月份；提前起草的，签发时再改")
  }
}
