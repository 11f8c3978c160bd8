package import Documents

/// That the office takes longer to answer (延长答复期限), 政府信息公开条例 Art 33(2): with the consent of the head of its body for
/// disclosure, and told to the applicant.
package struct ReplyExtension: Sendable {
  /// By how many working days.
  package let workingDays: Int
  package let approver: String?
  package let approvedOn: Day?
  package let toldOn: Day?

  init(_ record: Record) {
    self.workingDays = record.integer("工作日") ?? Self.longest
    self.approver = record.text("批准人")
    self.approvedOn = record.date("批准日期")?.firstDay
    self.toldOn = record.date("告知日期")?.firstDay
  }

  /// Art 33(2): 延长的期限最长不得超过20个工作日.
  package static let longest = 20

  static let shape = Shape(
    "延期", "延长答复期限：经政府信息公开工作机构负责人同意，并告知申请人（政府信息公开条例第三十三条第二款）",
    fields: [
      FieldDefinition("文号", .text, .restricted, "延期告知书的文号", example: "演市监公开延〔2026〕1号"),
      FieldDefinition(
        "工作日", .integer(1...999), .restricted, required: true, "延长几个工作日，最长\(longest)", example: "10"
      ),
      FieldDefinition(
        "理由", .text, .restricted, required: true, "接在“因”后面印出，末尾不加标点", example: "需要检索的资料较多"),
      FieldDefinition(
        "批准人", .text, .restricted, usual: true, "政府信息公开工作机构的负责人，不印出", example: "甲某"),
      FieldDefinition("批准日期", .day, .restricted, usual: true, "哪一天同意的", example: "2026-03-26"),
      FieldDefinition(
        "告知日期", .day, .restricted, usual: true, "哪一天告知申请人，要在原来的期限以内", example: "2026-03-27"),
    ])
}
