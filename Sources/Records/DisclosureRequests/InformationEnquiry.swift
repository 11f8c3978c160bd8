package import Diagnostics
package import Documents

/// A question about what was published of an enterprise (公示信息查询), 企业信息公示暂行条例 Art 13(2): who doubts what is published
/// may ask the agency that published it, and is answered in writing.
package struct InformationEnquiry: Sendable {
  /// 编号: permanent, never used again.
  package let id: String
  package let receivedOn: Day?
  /// Nil where it has not been answered.
  package let answeredOn: Day?
  package let record: Record

  package init(_ record: Record) {
    self.id = record.text("编号") ?? ""
    self.receivedOn = record.date("收到日期")?.firstDay
    self.answeredOn = record.record("答复")?.date("日期")?.firstDay
    self.record = record
  }

  package func place(_ key: String) -> TextLocation? { record.place(key) }

  /// Of a key inside another: `place("答复", "日期")`.
  package func place(_ key: String, _ inner: String) -> TextLocation? {
    record.place(key, inner)
  }

  package static let shape = Shape(
    "公示信息查询", "对公示的信息有疑问的查询，以及书面答复",
    fields: [
      FieldDefinition(
        "编号", .text, .open, required: true, "查询编号，只用字母、数字和横线，用过的不再用",
        example: "990000-CX-2026-0001"),
      FieldDefinition(
        "申请人", .record { RequestApplicant.shape }, .personal, required: true,
        RequestApplicant.shape.summary, example: "{类型: 自然人, 名称: 张某某}"),
      FieldDefinition(
        "公示信息", .text, .open, required: true, "对哪一条信息有疑问：写处罚决定书的文号，或者信息的名称",
        example: "演市监处罚〔2026〕1号"),
      FieldDefinition(
        "疑问", .text, .restricted, required: true, "问什么，末尾不加标点", example: "公示的处罚决定日期是否有误"),
      FieldDefinition(
        "收到日期", .day, .restricted, required: true, "收到申请的日期", example: "2026-03-02"),
      FieldDefinition(
        "答复", .record { replyShape }, .restricted, usual: true, replyShape.summary,
        example: "{文号: 演市监查复〔2026〕1号, 日期: 2026-03-20, 结果: 信息无误, 说明: 经核对，公示的日期与决定书一致。}"),
      Waiver.field,
    ],
    check: { check($0) },
    derive: { record in
      record.derive("称呼", from: ["申请人"], record.record("申请人").map(RequestApplicant.address))
    })

  private static let replyShape = Shape(
    "答复", "书面答复，自收到申请之日起二十个工作日内",
    fields: [
      FieldDefinition(
        "文号", .text, .restricted, required: true, "答复书的文号", example: "演市监查复〔2026〕1号"),
      FieldDefinition("日期", .day, .restricted, required: true, "答复书的日期", example: "2026-03-20"),
      FieldDefinition(
        "结果", .choice(["信息无误", "信息有误", "不是本机关公示"]), .restricted, required: true,
        "核对的结果；信息有误的，另用 yinfa correct 更正", example: "信息无误"),
      FieldDefinition(
        "说明", .prose, .restricted, required: true, "核对的情况，写成完整的句子", example: "经核对，公示的日期与决定书一致。"),
    ])

  private static func check(_ record: Record) -> [Diagnostic] {
    let enquiry = InformationEnquiry(record)
    guard let received = enquiry.receivedOn, let answered = enquiry.answeredOn,
      answered < received
    else { return [] }
    return [.answeredBefore(received, answered, at: enquiry.place("答复", "日期"))]
  }
}

extension Diagnostic {
  fileprivate static func answeredBefore(
    _ received: Day, _ answered: Day, at location: TextLocation?
  ) -> Diagnostic {
    Diagnostic(
      .error, "enquiry.days-apart",
      "“答复.日期”（\(answered.chinese)）早于“收到日期”（\(received.chinese)）", at: location,
      suggestion: "核对年、月、日")
  }
}
