package import Diagnostics
import Documents

/// What the party did (违法行为), and the law that it broke.
package struct Violation: Sendable {
  /// 违法行为类型: 销售劣药.
  package let type: String
  /// 违法事实, one paragraph a line.
  package let facts: String
  package let fields: [String]
  package let breaches: [LawReference]
  package let grounds: [LawReference]
  package let origin: TextLocation?

  package init(_ record: Record) {
    self.type = record.text("类型") ?? ""
    self.facts = record.text("事实") ?? ""
    self.fields = record.texts("领域")
    self.breaches = record.records("违反").map(LawReference.init)
    self.grounds = record.records("依据").map(LawReference.init)
    self.origin = record.origin
  }

  /// Where early repair needs a year (3号规 Art 6): food, drugs, special equipment.
  package static let fieldNames = [
    "食品", "药品", "医疗器械", "化妆品", "特种设备", "产品质量", "计量", "认证认可", "检验检测", "标准", "广告", "价格",
    "知识产权", "网络交易", "登记注册", "公平竞争", "消费者权益", "其他",
  ]

  package static let shape = Shape(
    "违法行为", "做了什么，违反了什么，依据什么处罚",
    fields: [
      FieldDefinition("类型", .text, .open, required: true, "违法行为类型", example: "销售劣药"),
      FieldDefinition(
        "领域", .list(.choice(fieldNames)), .open, usual: true, "属于哪个监管领域", example: "药品"),
      FieldDefinition(
        "事实", .prose, .open, required: true, "违法事实，照决定书写；里面的人名、号码公开时按“相关人员”“隐去”遮去",
        example: "2022年3月1日，执法人员检查发现……"),
      FieldDefinition("证据", .list(.prose), .open, "证据，照决定书写"),
      FieldDefinition("告知申辩", .prose, .open, "处罚告知和当事人陈述、申辩、听证的情况"),
      FieldDefinition("裁量", .prose, .open, "从轻、减轻、从重的理由"),
      FieldDefinition(
        "违反", .list(.record { LawReference.shape }), .open, required: true, "违反的规定",
        example: "[{法规: 中华人民共和国药品管理法, 条款: 第九十八条第一款}]"),
      FieldDefinition(
        "依据", .list(.record { LawReference.shape }), .open, required: true, "处罚的依据",
        example: "[{法规: 中华人民共和国药品管理法, 条款: 第一百一十七条第一款}]"),
    ])
}
