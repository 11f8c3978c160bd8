import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// DL-11B: whose rights disclosure would harm is asked in writing and has fifteen working days, 政府信息公开条例 Art 32.
  static let opinionsHeard = Rule.ofRequest(
    StatutoryDeadline.thirdPartyOpinion.id, StatutoryDeadline.thirdPartyOpinion.citation,
    Guidance(
      "征求第三方意见，对方有十五个工作日；逾期没有提出的，由本机关决定",
      why: "等待意见的时间不计算在答复期限内，但是最多等十五个工作日，过后恢复计算。第三方不同意并且理由合理的不予公开；仍要公开的，写明理由并书面告知第三方。",
      good: "征求意见: {对象: 演示市某某药店有限公司, 类别: 第三方, 发出日期: 2026-03-10, 答复日期: 2026-03-23, 意见: 同意公开}",
      bad: "第三方一直没有回音，就一直不答复申请人")
  ) { review, rule in
    review.course.opinions.flatMap { inquiry, duty in
      [
        rule.silence(inquiry, duty, review), rule.lateOpinion(inquiry, duty),
        rule.disclosedAgainst(inquiry, review),
      ].compactMap(\.self)
    }
  }
}

extension Rule {
  private func silence(
    _ inquiry: OpinionInquiry, _ duty: Duty, _ review: RequestReview
  ) -> Finding? {
    guard duty.done == nil, review.course.answeredOn == nil, let day = review.day,
      duty.isLate(on: day)
    else { return nil }
    return finding(
      "“\(inquiry.name.excerpt)”到\(duty.due.chinese)没有提出意见（\(duty.reckoning(review.settings))），答复期限恢复计算",
      at: inquiry.record.place("对象"), .warning, suggestion: inquiry.silenceAdvice)
  }

  /// The days after their own term count again.
  private func lateOpinion(_ inquiry: OpinionInquiry, _ duty: Duty) -> Finding? {
    guard let done = duty.done, done > duty.due else { return nil }
    return finding(
      "“\(inquiry.name.excerpt)”\(done.chinese)才提出意见，\(duty.due.chinese)以后的时间算在答复期限内",
      at: inquiry.record.place("答复日期"), .note, suggestion: "按恢复计算的期限答复")
  }

  private func disclosedAgainst(_ inquiry: OpinionInquiry, _ review: RequestReview) -> Finding? {
    guard inquiry.party == .thirdParty, inquiry.opinion == .objects,
      inquiry.reasonToDisclose == nil, let reply = review.request.reply, reply.result == .disclosed
    else { return nil }
    return finding(
      "“\(inquiry.name.excerpt)”不同意公开，答复却是“予以公开”", at: inquiry.record.place("意见"), .warning,
      suggestion: "不同意的理由合理的，不予公开；仍要公开的，写“公开理由: ……”，并书面告知第三方")
  }
}

extension OpinionInquiry {
  fileprivate var silenceAdvice: String {
    switch party {
    case .thirdParty: "由本机关依照条例决定是否公开"
    case .agency: "逾期没有提出意见的，视为同意公开"
    }
  }
}
