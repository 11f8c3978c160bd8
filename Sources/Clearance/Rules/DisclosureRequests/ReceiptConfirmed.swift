import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// DL-11D: from which day a request counts as received, 政府信息公开条例 Art 31.
  static let receiptConfirmed = Rule.ofRequest(
    "DL-11D", Citation("政府信息公开条例", "第三十一条", .required),
    Guidance(
      "平常信函当日确认，互联网、传真双方确认，从确认之日算收到申请",
      why: "当面提交的从提交之日、有人签收的邮件从签收之日算。没有确认日期的，程序从到达之日算，免得迟延。",
      good: "收到: {方式: 互联网, 日期: 2026-03-02, 确认日期: 2026-03-03}",
      bad: "收到: {方式: 平常信函, 日期: 2026-03-02, 确认日期: 2026-03-10}")
  ) { review, rule in
    let receipt = review.request.receipt
    guard receipt.way.asksForConfirmation, let arrived = receipt.arrivedOn else { return [] }
    guard let confirmed = receipt.confirmedOn else {
      return [rule.notConfirmed(receipt, review)]
    }
    guard receipt.way == .ordinaryMail, confirmed > arrived else { return [] }
    return [
      rule.finding(
        "\(arrived.chinese)收到平常信函，\(confirmed.chinese)才和申请人确认",
        at: review.request.place("收到", "确认日期"), .warning,
        suggestion: "核对日期；平常信函应当在收到的当日确认")
    ]
  }
}

extension Rule {
  private func notConfirmed(_ receipt: RequestReceipt, _ review: RequestReview) -> Finding {
    finding(
      "\(receipt.way.rawValue)提交的申请没有写“确认日期”，暂从到达之日算", at: review.request.place("收到"), .warning,
      suggestion: "和申请人确认收到，写“确认日期: ……”")
  }
}
