import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// DL-10: the report of the year before, of which the office keeps account in its profile.
  static let annualReportInTime = Rule.ofOffice(
    StatutoryDeadline.annualReport.id, StatutoryDeadline.annualReport.citation,
    Guidance(
      "政府信息公开工作年度报告每年1月31日前公布",
      why: "在 yinfa.yaml 的“公示”里写“年度报告”，`yinfa due` 提醒到公布为止；不写的，只在每年1月提醒。",
      good: "年度报告: [2025-01-17, 2026-01-20]", bad: "年度报告: [2026-02-10]")
  ) { review, rule in
    guard let day = review.day, !review.settings.annualReports.isEmpty else { return [] }
    let duty = Duty(annualReportOf: review.settings, in: day)
    let report = review.settings.annualReports.first { $0.day == duty.done }
    let term = Term(
      act: duty.deadline.words, due: duty.due, words: duty.deadline.term(review.settings).words,
      done: duty.isOpen(on: day) ? nil : duty.done, yearsWithoutCalendar: [],
      place: report?.origin ?? review.settings.origin)
    return rule.findings(of: term, on: day, by: review.settings.calendar)
  }
}
