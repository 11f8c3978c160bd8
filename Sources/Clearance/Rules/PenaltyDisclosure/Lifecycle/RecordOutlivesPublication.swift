import Diagnostics
import Records
import Supervision

extension Rule {
  /// EXP-04: the end of publication is not the end of the record; the office's own ledger says where the file of the case is.
  static let recordOutlivesPublication = Rule.ofDecision(
    "EXP-04", Citation(.practice),
    Guidance(
      "停止公示以后，记录和案卷照样保存，写明案卷号", why: "停止公示只是公众看不到了，不是销毁。复议、诉讼、审计还要查，记录里有案卷号才找得到。",
      good: "案卷号: 990000-2022-CF-0009", bad: "公示期届满，没有写案卷号")
  ) { review, rule in
    guard let day = review.day, review.course.state(on: day).hasEnded,
      !review.decision.record.mentions("案卷号")
    else { return [] }
    return [
      rule.finding(
        "已经停止公示，没有写案卷号", at: review.decision.place("决定书文号"), .note,
        suggestion: "归档以后写“案卷号: ……”；这条记录不要删")
    ]
  }
}

extension DisclosureState {
  /// Whether it was shown, and is not any more.
  fileprivate var hasEnded: Bool {
    switch self {
    case .withdrawn, .expired, .repaired: true
    case .never, .pending, .shown, .corrected, .suspended: false
    }
  }
}
