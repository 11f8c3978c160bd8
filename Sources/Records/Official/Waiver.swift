package import Diagnostics
import Documents

/// A finding that the office has looked at and lets stand (豁免), with its reason.
package struct Waiver: Sendable, Hashable {
  /// The finding's id: `AT-09`.
  package let rule: String
  package let reason: String
  package let origin: TextLocation?

  package static let field = FieldDefinition(
    "豁免", .list(.record { shape }), .restricted, "看过以后决定不改的检查结果，写明理由",
    example: "[{规则: AT-09, 理由: 附件未随文公开}]")

  static let shape = Shape(
    "豁免", "一条检查结果和不改的理由",
    fields: [
      FieldDefinition("规则", .text, .restricted, required: true, "检查结果方括号里的编号", example: "AT-09"),
      FieldDefinition("理由", .text, .restricted, required: true, "为什么不改", example: "附件未随文公开"),
    ])

  /// The waivers that a draft carries in its front matter, as a record carries them under the same key.
  package static func all(in node: Node) -> (waivers: [Waiver], problems: [Diagnostic]) {
    var reader = RecordReader()
    let entry = Node.Entry(key: field.key, keyLocation: node.location, value: node)
    let holder = Shape("卷首", "草稿的卷首", fields: [field])
    let record = reader.read(Node(.mapping([entry]), at: node.location), as: holder)
    return (all(in: record), reader.problems)
  }

  package static func all(in record: Record) -> [Waiver] {
    record.records("豁免").compactMap { waiver in
      guard let rule = waiver.text("规则"), let reason = waiver.text("理由") else { return nil }
      return Waiver(rule: rule, reason: reason, origin: waiver.origin)
    }
  }
}
