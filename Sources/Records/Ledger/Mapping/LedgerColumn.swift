import Diagnostics
import Documents

/// A column that is read: what its head says, and which field it fills.
struct LedgerColumn: Sendable {
  /// As the head has it: `决定书文号`, or `当事人/名称` under a common head.
  let heading: String
  let origin: TextLocation?
  let field: Documents.Field
  /// What its amounts are counted in, where the cells do not say so themselves; nil asks the head.
  let unit: AmountUnit?
  /// What stands between several values in one cell; nil where there is but one.
  let separators: String?
  /// Whether a ledger may lack it.
  let isOptional: Bool

  static let shape = Shape(
    "列", "台账的一列",
    fields: [
      FieldDefinition(
        "列名", .text, .open, required: true, "表头里的文字；有大类的写成“大类/列名”", example: "当事人/名称"),
      FieldDefinition(
        "字段", .text, .open, required: true, "记录里的哪一项，里层用“.”隔开", example: "处罚[种类=罚款].金额"),
      FieldDefinition(
        "单位", .choice(AmountUnit.allCases.map(\.rawValue)), .open, "金额的单位", example: "万元"),
      FieldDefinition("分隔", .text, .open, "一格里写了几个值的，用什么隔开", example: "；"),
      FieldDefinition("可缺", .flag, .open, "表里可以没有这一列", example: "是"),
    ])

  init?(_ record: Record) {
    guard let heading = record.text("列名"), let field = record.words("字段") else { return nil }
    self.heading = heading
    self.origin = record.place("列名")
    self.field = field
    self.unit = record.text("单位").flatMap(AmountUnit.init)
    self.separators = record.text("分隔")
    self.isOptional = record.flag("可缺")
  }
}

/// A value that all rows share, or that each row makes by one pattern.
struct LedgerConstant: Sendable {
  let field: Documents.Field
  let value: Documents.Field
  /// Nil where the value is the same in all rows.
  let pattern: LedgerPattern?

  static let shape = Shape(
    "固定值", "每一行都一样的一项",
    fields: [
      FieldDefinition("字段", .text, .open, required: true, "记录里的哪一项", example: "程序"),
      FieldDefinition("值", .text, .open, required: true, "写什么；可以取文号里的年份和序号", example: "普通程序"),
    ])

  /// Whether its braces say nothing.
  var isBroken: Bool { pattern == nil && LedgerPattern.isPattern(value.text) }

  init?(_ record: Record) {
    guard let field = record.words("字段"), let value = record.words("值") else { return nil }
    self.field = field
    self.value = value
    self.pattern = LedgerPattern(value.text)
  }
}

/// What amounts are counted in (金额单位).
enum AmountUnit: String, Sendable, CaseIterable {
  case yuan = "元"
  case wan = "万元"
}
