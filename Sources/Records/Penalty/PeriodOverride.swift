package import Diagnostics
package import Documents

/// Another last day of publication than the earlier of the two regimes, with who decided it, why and when (改定期限).
package struct PeriodOverride: Sendable {
  package let end: Day?
  package let person: String?
  package let role: String?
  package let reason: String?
  package let day: Day?
  package let origin: TextLocation?

  package init(_ record: Record) {
    self.end = record.date("到")?.firstDay
    self.person = record.text("人")
    self.role = record.text("职务")
    self.reason = record.text("理由")
    self.day = record.date("日期")?.firstDay
    self.origin = record.origin
  }

  static let shape = Shape(
    "改定期限", "公示到另一天，由谁、因为什么、哪天决定",
    fields: [
      FieldDefinition("到", .day, .restricted, required: true, "公示的最后一天", example: "2023-05-09"),
      FieldDefinition("人", .text, .restricted, required: true, "谁决定的", example: "丙某"),
      FieldDefinition("职务", .text, .restricted, required: true, "职务", example: "政策法规科科长"),
      FieldDefinition("理由", .text, .restricted, required: true, "为什么", example: "省局另有规定"),
      FieldDefinition("日期", .day, .restricted, required: true, "哪天决定的", example: "2022-05-09"),
    ])
}
