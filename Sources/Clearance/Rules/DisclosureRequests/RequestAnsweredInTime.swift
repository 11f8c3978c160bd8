import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// DL-11: a request for disclosure is answered in its term, 政府信息公开条例 Art 33.
  static let requestAnsweredInTime = Rule.ofRequest(
    StatutoryDeadline.answerToApplication.id, StatutoryDeadline.answerToApplication.citation,
    Guidance(
      "政府信息公开申请，自收到之日起二十个工作日内答复",
      why: "收到补正的申请以后重新起算；征求第三方和其他机关意见的时间不计；延期经批准并且按期告知的，另加至多二十个工作日。逾期不答复，申请人可以申请行政复议、提起诉讼。",
      good: "收到: {方式: 邮寄, 日期: 2026-03-02}，3月30日以前答复",
      bad: "3月2日收到，没有延期，5月答复")
  ) { review, rule in
    guard let term = review.course.term else { return [] }
    let request = review.request
    return rule.findings(
      of: Term(
        act: "答复", due: term.due, words: term.words, done: review.course.answeredOn,
        yearsWithoutCalendar: term.yearsWithoutCalendar,
        place: request.reply == nil ? request.place("编号") : request.place("答复", "日期")),
      on: review.day, by: review.settings.calendar)
  }
}
