package import Documents

/// That the applicant was asked to say more clearly what is wanted (补正), 政府信息公开条例 Art 30: once for all, and the
/// term of the answer runs anew from the day on which the completed request came.
package struct RequestCompletion: Sendable {
  package let toldOn: Day?
  /// Until when the applicant may complete it; then the request counts as given up.
  package let until: Day?
  package let receivedOn: Day?

  init(_ record: Record) {
    self.toldOn = record.date("告知日期")?.firstDay
    self.until = record.date("期限")?.firstDay
    self.receivedOn = record.date("收到日期")?.firstDay
  }

  static let shape = Shape(
    "补正", "申请内容不明确，一次性告知申请人补正（政府信息公开条例第三十条）",
    fields: [
      FieldDefinition("文号", .text, .restricted, "补正告知书的文号", example: "演市监公开补〔2026〕1号"),
      FieldDefinition(
        "告知日期", .day, .restricted, required: true, "哪一天告知的", example: "2026-03-09"),
      FieldDefinition(
        "事项", .list(.text), .restricted, required: true, "要补正什么，一项一条，一次写全，末尾不加标点",
        example: "[写明检查的年度]"),
      FieldDefinition(
        "期限", .day, .restricted, required: true, "合理的补正期限到哪一天", example: "2026-03-20"),
      FieldDefinition(
        "收到日期", .day, .restricted, usual: true, "哪一天收到补正的申请，答复期限从这一天算起", example: "2026-03-16"),
    ])
}
