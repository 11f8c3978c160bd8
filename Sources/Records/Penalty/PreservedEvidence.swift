package import Diagnostics
package import Documents

/// Evidence that was registered and kept (先行登记保存), as its notice says: from when, until when, and what became of it.
package struct PreservedEvidence: Sendable {
  /// 演市监登保〔2022〕4号
  package let number: String
  /// When it was registered; its notice bears that day.
  package let day: Day?
  /// The last day on which it is kept.
  package let until: Day?
  /// When it was decided what becomes of it (处理); nil where nothing is recorded.
  package let handledOn: Day?
  private let record: Record

  package init(_ record: Record) {
    self.number = record.text("文书文号") ?? ""
    self.day = record.date("成文日期")?.firstDay
    self.until = record.date("期限")?.firstDay
    self.handledOn = record.record("处理")?.date("日期")?.firstDay
    self.record = record
  }

  package func place(_ key: String) -> TextLocation? { record.place(key) }

  /// What became of it, where that was decided.
  static let handling = Shape(
    "处理", "对先行登记保存的证据作出的处理决定，自登记保存之日起七个工作日内",
    fields: [
      FieldDefinition("日期", .day, .restricted, required: true, "哪一天决定的", example: "2022-05-20"),
      FieldDefinition(
        "方式",
        .choice(["记录、复制、拍照、录像", "送交检测、检验、鉴定", "查封、扣押", "没收", "移送", "解除"]), .restricted,
        required: true, "怎样处理", example: "查封、扣押"),
    ])
}
