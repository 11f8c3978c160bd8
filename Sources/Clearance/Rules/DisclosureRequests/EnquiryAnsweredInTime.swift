import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// DL-12: who asks about published information is answered within twenty working days, 企业信息公示暂行条例 Art 13(2).
  static let enquiryAnsweredInTime = Rule.ofEnquiry(
    StatutoryDeadline.answerToEnquiry.id, StatutoryDeadline.answerToEnquiry.citation,
    Guidance(
      "对公示信息的查询，自收到申请之日起二十个工作日内书面答复", why: "公示的信息有疑问，谁公示谁答复；核对有误的，同时更正。",
      good: "收到日期: 2026-03-02，答复: {日期: 2026-03-20, 结果: 信息无误, …}", bad: "3月2日收到，5月才答复")
  ) { review, rule in
    guard let duty = Duty(of: review.enquiry, review.settings),
      review.day.map({ duty.start <= $0 }) ?? true
    else { return [] }
    let enquiry = review.enquiry
    let done = review.day.map { duty.isOpen(on: $0) } ?? false ? nil : duty.done
    let term = Term(
      act: "书面答复", due: duty.due, words: duty.reckoning(review.settings), done: done,
      yearsWithoutCalendar: duty.yearsWithoutCalendar,
      place: duty.done == nil ? enquiry.place("编号") : enquiry.place("答复", "日期"))
    return rule.findings(of: term, on: review.day, by: review.settings.calendar)
  }
}
