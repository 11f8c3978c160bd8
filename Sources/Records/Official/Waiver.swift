package import Diagnostics
package import Documents

/// A finding that the office has looked at and lets stand (豁免), with its reason.
package struct Waiver: Sendable, Hashable {
  /// The finding's id: `AT-09`.
  package let rule: String
  package let reason: String
  /// Who decided it, and when; a waiver of what the law asks needs both.
  package let person: String?
  package let day: Day?
  package let origin: TextLocation?

  package static let field = FieldDefinition(
    "豁免", .list(.record { shape }), .restricted, "看过以后决定不改的检查结果，写明理由",
    example: "[{规则: AT-09, 理由: 附件未随文公开}]")

  static let shape = Shape(
    "豁免", "一条检查结果和不改的理由",
    fields: [
      FieldDefinition("规则", .text, .restricted, required: true, "检查结果方括号里的编号", example: "AT-09"),
      FieldDefinition("理由", .text, .restricted, required: true, "为什么不改", example: "附件未随文公开"),
      FieldDefinition("人", .text, .restricted, "谁决定不改的；公示规则（PUB、DL 等）的豁免要写", example: "丙某"),
      FieldDefinition(
        "日期", .day, .restricted, "哪一天决定的；公示规则的豁免要写", example: "2022-05-09"),
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
      return Waiver(
        rule: rule, reason: reason, person: waiver.text("人"), day: waiver.date("日期")?.firstDay,
        origin: waiver.origin)
    }
  }
}
