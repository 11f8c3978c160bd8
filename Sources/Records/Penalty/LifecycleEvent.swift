package import Diagnostics
package import Documents

/// What happened to a published decision (事件). Expiry is no event: it is worked out.
package struct LifecycleEvent: Sendable {
  package let action: Action
  package let day: Day?
  /// 变更、撤销、确认违法、确认无效
  package let kind: WithdrawalKind?
  /// The number of the document that it rests on (依据文号).
  package let basis: String?
  /// What the public is told.
  package let reason: String?
  /// When the change took effect or reached the office; the clock of the three days. Nil is the day itself.
  package let effectiveDay: Day?
  package let delayReason: String?
  /// Of a repair: when the party applied, and when the application was accepted.
  package let appliedOn: Day?
  package let acceptedOn: Day?
  /// The decision that takes its place.
  package let successor: String?
  /// Whether the party asked to be cleared by name.
  package let namesParty: Bool
  package let record: Record

  package enum Action: String, Sendable, Hashable, CaseIterable {
    case withdrawn = "撤回"
    case corrected = "更正"
    case repaired = "信用修复"
    /// 停止执行: 行政处罚法 Art 73 asks for a decision of its own.
    case suspended = "停止执行"
    case resumed = "恢复执行"
  }

  package enum WithdrawalKind: String, Sendable, Hashable, CaseIterable {
    case changed = "变更"
    case revoked = "撤销"
    case heldUnlawful = "确认违法"
    case heldVoid = "确认无效"
  }

  /// Nil where the action could not be read.
  package init?(_ record: Record) {
    guard let action = record.text("动作").flatMap(Action.init) else { return nil }
    self.action = action
    self.day = record.date("日期")?.firstDay
    self.kind = record.text("类别").flatMap(WithdrawalKind.init)
    self.basis = record.text("依据文号")
    self.reason = record.text("理由")
    self.effectiveDay = record.date("生效日期")?.firstDay
    self.delayReason = record.text("迟延理由")
    self.appliedOn = record.date("申请日期")?.firstDay
    self.acceptedOn = record.date("受理日期")?.firstDay
    self.successor = record.text("新决定")
    self.namesParty = record.flag("具名")
    self.record = record
  }

  package var origin: TextLocation? { record.origin }

  package static let shape = Shape(
    "事件", "公示以后发生的事：撤回、更正、信用修复、停止执行",
    fields: [
      FieldDefinition(
        "动作", .choice(Action.allCases.map(\.rawValue)), .open, required: true, "发生了什么",
        example: "撤回"),
      FieldDefinition("日期", .day, .open, required: true, "哪一天撤回、更正或者修复", example: "2022-08-01"),
      FieldDefinition(
        "类别", .choice(WithdrawalKind.allCases.map(\.rawValue)), .open, "撤回的，处罚决定怎么了",
        example: "撤销"),
      FieldDefinition("依据文号", .text, .open, "依据的文书：复议决定、判决、修复决定的文号"),
      FieldDefinition("理由", .prose, .open, "向社会说明的理由，不写违法事实"),
      FieldDefinition("生效日期", .day, .restricted, "变更决定生效或者本机关收到的日期", example: "2022-07-29"),
      FieldDefinition("迟延理由", .text, .restricted, "超过期限才撤回、才办理信用修复的，写明为什么"),
      FieldDefinition("申请日期", .day, .restricted, "信用修复：收到申请的日期", example: "2023-08-28"),
      FieldDefinition("受理日期", .day, .restricted, "信用修复：决定受理的日期", example: "2023-08-30"),
      FieldDefinition("新决定", .text, .open, "变更以后的新决定书文号"),
      FieldDefinition("具名", .flag, .restricted, "当事人要求写明名称以澄清的，写“是”", example: "是"),
      FieldDefinition("字段", .text, .restricted, "更正了哪一项", example: "违法行为.类型"),
      FieldDefinition("原值摘要", .text, .restricted, "更正前的内容的 SHA-256"),
      FieldDefinition("新值摘要", .text, .restricted, "更正后的内容的 SHA-256"),
      FieldDefinition("经办", .text, .restricted, "谁办的", example: "甲某"),
    ])
}
