package import Diagnostics
package import Documents

/// What the office has done and decided about publishing a decision (公示).
package struct Disclosure: Sendable {
  /// From which day the office shows it; nil leaves it to the first lawful day.
  package let day: Day?
  /// 国家企业信用信息公示系统
  package let registerDay: Day?
  /// 双公示, reported to the credit platform.
  package let reportDay: Day?
  /// As the office classed it; nil takes the default from the sanctions.
  package let disclosureClass: DisclosureClass?
  /// Why it is of social influence (具有一定社会影响), the ground for the portal.
  package let socialInfluence: String?
  /// Which law asks for publication where 令45 Art 2 does not (法律、行政法规另有规定).
  package let exception: String?
  package let override: PeriodOverride?
  package let typicalCase: TypicalCase?
  package let origin: TextLocation?

  package init(_ record: Record) {
    self.day = record.date("日期")?.firstDay
    self.registerDay = record.date("企业信用系统")?.firstDay
    self.reportDay = record.date("双公示")?.firstDay
    self.disclosureClass = record.text("失信程度").flatMap(DisclosureClass.init)
    self.socialInfluence = record.text("社会影响")
    self.exception = record.text("例外依据")
    self.override = record.record("改定期限").map(PeriodOverride.init)
    self.typicalCase = record.record("典型案例").map(TypicalCase.init)
    self.origin = record.origin
  }

  /// Whether the record names a day, not after this one, on which it went public somewhere.
  package func saysPublished(by today: Day?) -> Bool {
    [day, registerDay, reportDay].contains { published in
      guard let published, let today else { return published != nil }
      return published <= today
    }
  }

  static let shape = Shape(
    "公示", "公示的日期、去处、期限和理由",
    fields: [
      FieldDefinition(
        "日期", .day, .restricted, usual: true, "从哪一天起公示；不写时为依法可以公示的第一天", example: "2022-05-10"),
      FieldDefinition("企业信用系统", .day, .restricted, "哪天在国家企业信用信息公示系统公示", example: "2022-05-10"),
      FieldDefinition("双公示", .day, .restricted, "哪天报送信用平台", example: "2022-05-10"),
      FieldDefinition(
        "失信程度", .choice(DisclosureClass.allCases.map(\.rawValue)), .restricted,
        "轻微、一般、严重；不写时由处罚种类推定", example: "一般"),
      FieldDefinition("社会影响", .text, .restricted, "在门户网站、曝光台公开的理由：为什么具有一定社会影响"),
      FieldDefinition("例外依据", .text, .restricted, "平时不公示而法律、行政法规另有规定的，写明依据"),
      FieldDefinition(
        "改定期限", .record { PeriodOverride.shape }, .restricted, PeriodOverride.shape.summary),
      FieldDefinition(
        "典型案例", .record { TypicalCase.shape }, .restricted, TypicalCase.shape.summary),
    ])
}
