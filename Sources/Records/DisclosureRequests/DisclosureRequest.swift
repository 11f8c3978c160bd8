package import Diagnostics

/// A request for government information (政府信息公开申请, 依申请公开): who asks for what, when it came, what was asked of
/// whom on the way, and how it was answered. 政府信息公开条例, chapter 4.
package struct DisclosureRequest: Sendable {
  /// 编号: permanent, never used again.
  package let id: String
  package let receipt: RequestReceipt
  /// 补正; nil where the request was clear.
  package let completion: RequestCompletion?
  /// 征求意见, in the order of the record.
  package let inquiries: [OpinionInquiry]
  package let extended: ReplyExtension?
  /// Nil where it has not been answered.
  package let reply: RequestReply?
  package let record: Record

  package init(_ record: Record) {
    self.id = record.text("编号") ?? ""
    self.receipt = RequestReceipt(record.record("收到") ?? Record("收到", origin: nil))
    self.completion = record.record("补正").map(RequestCompletion.init)
    self.inquiries = record.records("征求意见").map(OpinionInquiry.init)
    self.extended = record.record("延期").map(ReplyExtension.init)
    self.reply = record.record("答复").map(RequestReply.init)
    self.record = record
  }

  package func place(_ key: String) -> TextLocation? { record.place(key) }

  /// Of a key inside another: `place("答复", "日期")`.
  package func place(_ key: String, _ inner: String) -> TextLocation? {
    record.place(key, inner)
  }
}
