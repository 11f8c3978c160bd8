package import Diagnostics
import Documents

/// What an office says of a rule of practice in its `yinfa.yaml` (规则): that it does not hold here, or with which number.
package struct HouseRule: Sendable, Hashable {
  /// `NU-02`
  package let rule: String
  package let isOff: Bool
  /// Which of the rule's numbers, and what it is here.
  package let setting: String?
  package let number: Int?
  package let origin: TextLocation?

  package static let field = FieldDefinition(
    "规则", .list(.record { shape }), .open, "本单位停用的实务规则，和改了数值的规则",
    example: "[{规则: NU-02, 停用: 是, 理由: 本县公文的惯例}]")

  static let shape = Shape(
    "规则", "本单位对一条检查规则的约定",
    fields: [
      FieldDefinition("规则", .text, .open, required: true, "规则的编号", example: "NU-02"),
      FieldDefinition("停用", .flag, .open, "是否停用；只有力度为“实务”的可以停用", example: "是"),
      FieldDefinition("项目", .text, .open, "要改的数值叫什么", example: "每行字数"),
      FieldDefinition("数值", .integer(0...10_000), .open, "改成多少", example: "18"),
      FieldDefinition("理由", .text, .open, required: true, "为什么", example: "本县公文的惯例"),
    ])

  package static func all(in profile: Record) -> [HouseRule] {
    profile.records("规则").compactMap { entry in
      guard let rule = entry.text("规则") else { return nil }
      return HouseRule(
        rule: rule, isOff: entry.flag("停用"), setting: entry.text("项目"),
        number: entry.integer("数值"), origin: entry["规则"]?.origin ?? entry.origin)
    }
  }
}
