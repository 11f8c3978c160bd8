package import Diagnostics
import Documents

/// Words of a decision that the public does not see (隐去), with their kind and the reason (令45 Art 6, 7).
package struct Withholding: Sendable {
  package let words: String
  package let kind: Kind
  package let reason: String
  /// What stands in their place; nil takes what is usual for the kind.
  package let replacement: String?
  package let origin: TextLocation?

  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case name = "姓名"
    case identity = "证件号码"
    case address = "住址"
    case contact = "联系方式"
    case account = "银行账号"
    case health = "健康状况"
    case tradeSecret = "商业秘密"
    case other = "其他"
  }

  package init(_ record: Record) {
    self.words = record.text("文字") ?? ""
    self.kind = record.text("类别").flatMap(Kind.init) ?? .other
    self.reason = record.text("理由") ?? ""
    self.replacement = record.text("改为")
    self.origin = record.origin
  }

  static let shape = Shape(
    "隐去", "公开时隐去的一处文字",
    fields: [
      FieldDefinition("文字", .text, .restricted, required: true, "要隐去的文字，照原文写；出现几处隐去几处"),
      FieldDefinition(
        "类别", .choice(Kind.allCases.map(\.rawValue)), .restricted, required: true, "是什么",
        example: "商业秘密"),
      FieldDefinition("理由", .text, .restricted, required: true, "为什么隐去", example: "涉及供货价格"),
      FieldDefinition("改为", .text, .restricted, "公开时写成什么", example: "×××"),
    ])
}
