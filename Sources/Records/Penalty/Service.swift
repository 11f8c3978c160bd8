package import Diagnostics
package import Documents

/// When and how the decision reached the party (送达), 行政处罚法 Art 61, and what was told with it.
package struct Service: Sendable {
  package let day: Day?
  /// That the penalty will be published (公示告知), 令45 Art 8.
  package let givesPublicityNotice: Bool
  /// How credit is repaired (信用修复告知), 国办发〔2025〕22号.
  package let givesRepairNotice: Bool
  package let origin: TextLocation?

  package init(_ record: Record) {
    self.day = record.date("日期")?.firstDay
    self.givesPublicityNotice = record.flag("公示告知")
    self.givesRepairNotice = record.flag("修复告知")
    self.origin = record.origin
  }

  static let shape = Shape(
    "送达", "决定书什么时候、怎样送达，同时告知了什么",
    fields: [
      FieldDefinition("日期", .day, .restricted, required: true, "送达日期", example: "2022-05-06"),
      FieldDefinition(
        "方式", .choice(["直接送达", "留置送达", "邮寄送达", "电子送达", "委托送达", "公告送达"]), .restricted,
        "送达方式", example: "直接送达"),
      FieldDefinition("公示告知", .flag, .restricted, usual: true, "是否书面告知处罚信息将公示", example: "是"),
      FieldDefinition("修复告知", .flag, .restricted, usual: true, "是否同时送达信用修复告知书", example: "是"),
    ])
}
