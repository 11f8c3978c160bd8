import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// DL-11A: the applicant is asked once to complete the request, within seven working days, 政府信息公开条例 Art 30.
  static let completionAskedInTime = Rule.ofRequest(
    StatutoryDeadline.completionNotice.id, StatutoryDeadline.completionNotice.citation,
    Guidance(
      "申请内容不明确的，自收到申请之日起七个工作日内一次性告知补正",
      why: "补正使答复期限重新起算，所以不能拖到期限快满才提出。要补正的事项一次写全，并且给出合理的补正期限。",
      good: "收到: {方式: 邮寄, 日期: 2026-03-02}，补正: {告知日期: 2026-03-09, 事项: 写明检查的年度, 期限: 2026-03-20}",
      bad: "3月2日收到，3月25日才告知补正")
  ) { review, rule in
    guard review.request.completion != nil, let duty = review.course.completionNotice,
      let done = duty.done
    else { return [] }
    let term = Term(
      act: "告知补正", due: duty.due, words: duty.reckoning(review.settings), done: done,
      yearsWithoutCalendar: duty.yearsWithoutCalendar,
      place: review.request.place("补正", "告知日期"))
    return rule.findings(of: term, on: review.day, by: review.settings.calendar)
      + rule.answeredWithout(review)
  }
}

extension Rule {
  /// Art 30: what is not completed is not dealt with any more; an answer on it needs a look.
  fileprivate func answeredWithout(_ review: RequestReview) -> [Finding] {
    guard review.course.awaitsCompletion, review.course.answeredOn != nil else { return [] }
    return [
      finding(
        "没有收到补正的申请，却已经答复", at: review.request.place("补正"), .warning,
        suggestion: "收到补正的，写“收到日期”；逾期没有补正又没有正当理由的，视为放弃申请，不再处理")
    ]
  }
}
