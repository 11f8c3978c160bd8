package import Documents

/// That somebody else was asked before the answer (征求意见): a third party whose rights disclosure would harm
/// (政府信息公开条例 Art 32), or another agency that made the information too (Art 34).
package struct OpinionInquiry: Sendable {
  package let party: Party
  package let name: String
  package let sentOn: Day?
  /// When it reached them; their own term runs from it.
  package let deliveredOn: Day?
  package let answeredOn: Day?
  /// Nil where they said nothing, or that is not recorded.
  package let opinion: Opinion?
  /// Why what they object to is disclosed all the same.
  package let reasonToDisclose: String?
  package let record: Record

  package enum Party: String, Sendable, Hashable, CaseIterable {
    case thirdParty = "第三方"
    case agency = "其他机关"
  }

  package enum Opinion: String, Sendable, Hashable, CaseIterable {
    case consents = "同意公开"
    case objects = "不同意公开"
  }

  init(_ record: Record) {
    self.party = record.text("类别").flatMap(Party.init) ?? .thirdParty
    self.name = record.text("对象") ?? ""
    self.sentOn = record.date("发出日期")?.firstDay
    self.deliveredOn = record.date("送达日期")?.firstDay
    self.answeredOn = record.date("答复日期")?.firstDay
    self.opinion = record.text("意见").flatMap(Opinion.init)
    self.reasonToDisclose = record.text("公开理由")
    self.record = record
  }

  static let shape = Shape(
    "征求意见", "书面征求第三方或者其他机关的意见，所需时间不计算在答复期限内（政府信息公开条例第三十二条至第三十四条）",
    fields: [
      FieldDefinition(
        "对象", .text, .restricted, required: true, "向谁征求", example: "演示市某某药店有限公司"),
      FieldDefinition(
        "类别", .choice(Party.allCases.map(\.rawValue)), .restricted, required: true, "第三方或者其他机关",
        example: "第三方"),
      FieldDefinition("事项", .text, .restricted, usual: true, "关于哪些信息", example: "检查结果"),
      FieldDefinition(
        "发出日期", .day, .restricted, required: true, "征求意见书哪一天发出", example: "2026-03-10"),
      FieldDefinition(
        "送达日期", .day, .restricted, usual: true, "对方哪一天收到，十五个工作日从这一天算；不写时从发出算",
        example: "2026-03-12"),
      FieldDefinition("答复日期", .day, .restricted, usual: true, "哪一天收到意见", example: "2026-03-23"),
      FieldDefinition(
        "意见", .choice(Opinion.allCases.map(\.rawValue)), .restricted, usual: true, "什么意见",
        example: "不同意公开"),
      FieldDefinition("公开理由", .text, .restricted, "对方不同意，仍予公开的理由：其理由不合理，或者不公开可能对公共利益造成重大影响"),
    ])
}
