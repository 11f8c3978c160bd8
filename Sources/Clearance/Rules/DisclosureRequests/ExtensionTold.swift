import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// DL-11C: a longer term is approved, is told before the regular one ends, and is no longer than the law lets it be.
  static let extensionTold = Rule.ofRequest(
    "DL-11C", StatutoryDeadline.answerToApplication.citation,
    Guidance(
      "延长答复期限的，经政府信息公开工作机构负责人同意，在原期限内告知申请人，至多二十个工作日",
      why: "没有同意、没有按期告知的，不能算延长，答复期限仍按原来的算。",
      good: "延期: {工作日: 10, 理由: 需要检索的资料较多, 批准人: 甲某, 批准日期: 2026-03-26, 告知日期: 2026-03-27}",
      bad: "延期: {工作日: 30, 理由: 工作忙}")
  ) { review, rule in
    guard let extended = review.request.extended else { return [] }
    return [
      rule.tooLong(extended, review), rule.notApproved(extended, review),
      rule.toldTooEarly(extended, review), rule.notTold(extended, review),
    ].compactMap(\.self)
  }
}

extension Rule {
  private func tooLong(_ extended: ReplyExtension, _ review: RequestReview) -> Finding? {
    guard extended.workingDays > ReplyExtension.longest else { return nil }
    return finding(
      "延长\(extended.workingDays)个工作日，最长不得超过\(ReplyExtension.longest)个工作日",
      at: review.request.place("延期", "工作日"), suggestion: "改到\(ReplyExtension.longest)以内")
  }

  private func notApproved(_ extended: ReplyExtension, _ review: RequestReview) -> Finding? {
    let missing = [
      extended.approver == nil ? "批准人" : nil, extended.approvedOn == nil ? "批准日期" : nil,
    ].compactMap(\.self)
    guard !missing.isEmpty else { return nil }
    return finding(
      "延长答复期限，没有写\(missing.joined(separator: "、"))", at: review.request.place("延期"),
      suggestion: "经政府信息公开工作机构负责人同意后补上")
  }

  private func toldTooEarly(_ extended: ReplyExtension, _ review: RequestReview) -> Finding? {
    guard let told = extended.toldOn, let approved = extended.approvedOn, told < approved else {
      return nil
    }
    return finding(
      "\(told.chinese)告知延期，\(approved.chinese)才批准", at: review.request.place("延期", "告知日期"),
      .warning, suggestion: "核对日期；先经同意，再告知申请人")
  }

  /// Told late, or not at all while the regular term has ended.
  private func notTold(_ extended: ReplyExtension, _ review: RequestReview) -> Finding? {
    guard let term = review.course.term, let last = extended.toldOn ?? review.day,
      last > term.regularDue
    else { return nil }
    // What was answered in the regular term needed no extension.
    if let answered = review.course.answeredOn, answered <= term.regularDue { return nil }
    let limit = "原来的答复期限是\(term.regularDue.chinese)，不能算延长"
    return finding(
      extended.toldOn.map { "\($0.chinese)才告知延期，\(limit)" } ?? "没有告知申请人延期，\(limit)",
      at: review.request.place("延期", "告知日期"), .warning, suggestion: "核对日期；确实没有按期告知的，尽快答复，在案卷里写明原因"
    )
  }
}
