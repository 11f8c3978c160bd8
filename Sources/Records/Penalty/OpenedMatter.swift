package import Diagnostics
package import Documents

/// A trade secret or a private matter that the public reads all the same (仍予公开): whom it concerns consents, or not to
/// publish it would do the public interest great harm (政府信息公开条例 Art 15).
package struct OpenedMatter: Sendable {
  package let words: String
  package let consent: Consent?
  package let publicInterest: PublicInterest?
  package let record: Record

  /// 第三方同意
  package struct Consent: Sendable {
    package let person: String?
    package let day: Day?
  }

  /// The office's decision that the public interest asks for it (公共利益的决定).
  package struct PublicInterest: Sendable {
    package let number: String?
    package let day: Day?
    package let approver: String?
  }

  package init(_ record: Record) {
    self.words = record.text("文字") ?? ""
    self.consent = record.record("同意").map { consent in
      Consent(person: consent.text("人"), day: consent.date("日期")?.firstDay)
    }
    self.publicInterest = record.record("公共利益").map { decision in
      PublicInterest(
        number: decision.text("文号"), day: decision.date("日期")?.firstDay,
        approver: decision.text("批准人"))
    }
    self.record = record
  }

  package var origin: TextLocation? { record.origin }

  static let shape = Shape(
    "仍予公开", "没有隐去的商业秘密或者个人隐私：权利人同意，或者为了公共利益决定公开",
    fields: [
      FieldDefinition("文字", .text, .restricted, required: true, "照原文写", example: "每盒进价3.2元"),
      FieldDefinition(
        "类别", .choice(["商业秘密", "个人隐私"]), .restricted, required: true, "是什么", example: "商业秘密"),
      FieldDefinition(
        "同意", .record { consentShape }, .restricted, "权利人同意公开的：谁、哪一天",
        example: "{人: 演示市某某药店有限公司, 日期: 2022-05-08}"),
      FieldDefinition(
        "公共利益", .record { publicInterestShape }, .restricted, "不公开会对公共利益造成重大影响的：本机关的决定",
        example: "{文号: 演市监公开〔2022〕1号, 日期: 2022-05-08, 批准人: 戊某, 理由: 涉及儿童用药安全}"),
    ])

  private static let consentShape = Shape(
    "同意", "权利人同意公开",
    fields: [
      FieldDefinition("人", .text, .restricted, required: true, "谁同意的", example: "演示市某某药店有限公司"),
      FieldDefinition("日期", .day, .restricted, required: true, "哪一天", example: "2022-05-08"),
    ])

  private static let publicInterestShape = Shape(
    "公共利益", "为了公共利益公开的决定",
    fields: [
      FieldDefinition("文号", .text, .restricted, required: true, "决定的文号", example: "演市监公开〔2022〕1号"),
      FieldDefinition("日期", .day, .restricted, required: true, "哪一天", example: "2022-05-08"),
      FieldDefinition("批准人", .text, .restricted, required: true, "谁批准的", example: "戊某"),
      FieldDefinition("理由", .text, .restricted, required: true, "有什么重大影响", example: "涉及儿童用药安全"),
    ])
}
