import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// PUB-09: the party is told with the decision that it will be published (令45号 Art 8), and since 国办发〔2025〕22号
  /// how credit is repaired.
  static let noticesGiven = Rule.ofDecision(
    "PUB-09", Citation(PeriodRule.disclosureRules, "第八条", .required),
    Guidance(
      "送达决定书时书面告知将要公示，并送达信用修复告知书", why: "没有告知就公示，当事人不知道可以提出什么、什么时候能修复。2025年起推行决定书和修复告知书一并送达。",
      good: "送达: {日期: 2022-05-06, 公示告知: 是, 修复告知: 是}", bad: "送达: {日期: 2022-05-06}")
  ) { review, rule in
    let decision = review.decision
    guard review.isToBePublished else { return [] }
    guard let service = decision.service, let served = service.day else {
      return [rule.notServed(decision)]
    }
    var found: [Finding] = []
    if let published = review.publicationDay, published < served {
      found.append(rule.servedLater(decision, published, served))
    }
    if !service.givesPublicityNotice { found.append(rule.notTold(decision)) }
    if !service.givesRepairNotice, served >= Self.repairNoticesSince {
      found.append(rule.notToldOfRepair(decision))
    }
    return found
  }

  /// 国办发〔2025〕22号 of 22 June 2025.
  private static let repairNoticesSince = Day(year: 2025, month: 6, day: 22) ?? .first
}

extension Rule {
  fileprivate func notServed(_ decision: PenaltyDecision) -> Finding {
    finding(
      "没有送达的记录，不能公示", at: decision.place("送达"), suggestion: "写“送达: {日期: ……, 公示告知: 是}”")
  }

  fileprivate func servedLater(
    _ decision: PenaltyDecision, _ published: Day, _ served: Day
  ) -> Finding {
    finding(
      "\(published.chinese)公示，\(served.chinese)才送达", at: decision.place("送达", "日期"),
      suggestion: "核对日期；送达以前不能公示")
  }

  fileprivate func notTold(_ decision: PenaltyDecision) -> Finding {
    finding(
      "送达时没有书面告知将要公示", at: decision.place("送达"), suggestion: "补送公示告知书，然后写“公示告知: 是”")
  }

  fileprivate func notToldOfRepair(_ decision: PenaltyDecision) -> Finding {
    finding(
      "送达时没有一并送达信用修复告知书", at: decision.place("送达"), .warning,
      suggestion: "补送信用修复告知书，然后写“修复告知: 是”")
  }
}
