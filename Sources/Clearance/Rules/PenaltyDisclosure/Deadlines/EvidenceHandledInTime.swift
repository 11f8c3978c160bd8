import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// DL-09: what is registered and kept is decided on within seven working days (行政处罚法 Art 56).
  static let evidenceHandledInTime = Rule.ofEvidence(
    StatutoryDeadline.registeredEvidence.id, StatutoryDeadline.registeredEvidence.citation,
    Guidance(
      "先行登记保存的证据，七个工作日内作出处理决定", why: "七日是工作日，从登记保存的次日算。逾期没有处理决定，先行登记保存就没有了依据。",
      good: "5月12日登记保存，期限: 2022-05-23，处理: {日期: 2022-05-20, 方式: 查封、扣押}",
      bad: "5月12日登记保存，期限: 2022-06-12")
  ) { review, rule in
    guard let duty = Duty(of: review.evidence, review.settings) else { return [] }
    return rule.keptTooLong(review, duty) + rule.handledLate(review, duty)
  }
}

extension Rule {
  /// The notice itself says a day beyond the law's.
  fileprivate func keptTooLong(_ review: EvidenceReview, _ duty: Duty) -> [Finding] {
    guard let until = review.evidence.until, until > duty.due else { return [] }
    return [
      finding(
        "保存到\(until.chinese)，超过七个工作日（\(duty.due.chinese)）", at: review.evidence.place("期限"),
        duty.yearsWithoutCalendar.isEmpty ? .error : .warning,
        suggestion: "改到\(duty.due.chinese)或者更早；要更久的，在期限内依法查封、扣押")
    ]
  }

  fileprivate func handledLate(_ review: EvidenceReview, _ duty: Duty) -> [Finding] {
    if let done = duty.done, review.day.map({ done <= $0 }) ?? true {
      guard done > duty.due else { return [] }
      return [
        finding(
          "\(done.chinese)才作出处理决定，期限是\(duty.due.chinese)", at: review.evidence.place("处理"),
          .warning,
          suggestion: "核对日期；确实迟了的，在案卷里写明原因")
      ]
    }
    guard let day = review.day, duty.isLate(on: day) else { return [] }
    return [
      finding(
        "还没有作出处理决定，期限是\(duty.due.chinese)，已过期", at: review.evidence.place("文书文号"), .warning,
        suggestion: "立即处理；已经处理的，写“处理: {日期: ……, 方式: ……}”")
    ]
  }
}
