package import Diagnostics
package import Documents

/// Who looked at a decision before it may be published (审核), step by step: 办案机构, 法制, 保密, 批准 (令45 Art 5, 16).
package struct Review: Sendable {
  /// Who entered the record (录入).
  package let enteredBy: String?
  /// 法制审核
  package let legal: Step?
  /// 保密审查
  package let secrecy: Step?
  /// 批准公示
  package let approval: Step?
  package let origin: TextLocation?

  /// Somebody's look at it.
  package struct Step: Sendable {
    package let person: String?
    package let day: Day?
    /// False where the conclusion is against publication.
    package let isPassed: Bool
    /// Whether something is to be withheld first (隐去后公开).
    package let asksForWithholding: Bool
    package let origin: TextLocation?

    init(_ record: Record) {
      self.person = record.text("人")
      self.day = record.date("日期")?.firstDay
      self.isPassed = record.text("结论") != "不公开"
      self.asksForWithholding = record.text("结论") == "隐去后公开"
      self.origin = record.origin
    }
  }

  package init(_ record: Record) {
    self.enteredBy = record.text("录入")
    self.legal = record.record("法制").map(Step.init)
    self.secrecy = record.record("保密").map(Step.init)
    self.approval = record.record("批准").map(Step.init)
    self.origin = record.origin
  }

  static let shape = Shape(
    "审核", "公示前谁看过：录入、法制审核、保密审查、批准",
    fields: [
      FieldDefinition("录入", .text, .restricted, usual: true, "谁录入的", example: "甲某"),
      step("法制", "法制审核"), step("保密", "保密审查：先审查、后公开，逐项审查"), step("批准", "批准公示"),
    ])

  private static func step(_ key: String, _ summary: String) -> FieldDefinition {
    FieldDefinition(
      key, .record { stepShape }, .restricted, usual: true, summary,
      example: "{人: 乙某, 日期: 2022-05-07, 结论: 可以公开}")
  }

  private static let stepShape = Shape(
    "审核意见", "一步审核：谁、哪天、结论",
    fields: [
      FieldDefinition("人", .text, .restricted, required: true, "谁", example: "乙某"),
      FieldDefinition("日期", .day, .restricted, required: true, "哪一天", example: "2022-05-07"),
      FieldDefinition(
        "结论", .choice(["可以公开", "隐去后公开", "不公开"]), .restricted, "不写时为可以公开", example: "可以公开"),
    ])
}
