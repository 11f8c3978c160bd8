package import Diagnostics
package import Documents

/// One penalty of a decision (处罚): its kind, and how much or of what.
package struct Sanction: Sendable {
  package let kind: SanctionKind
  /// Of a fine, of confiscated gains, and what confiscated goods are worth.
  package let amount: Renminbi?
  /// The permit that was suspended or revoked, with its number (证照名称及编号).
  package let permit: String?
  /// The last day of a restriction; nil where it has none or is for good.
  package let until: Day?
  /// What is printed of it: 罚款20000元.
  package let words: String
  package let record: Record

  package init(_ record: Record) {
    self.kind = record.text("种类").flatMap(SanctionKind.init) ?? .other
    self.amount = record.money("金额")
    self.permit = record.text("证照")
    self.until = record.date("期限到")?.firstDay
    self.words = record.text("内容") ?? Self.words(record)
    self.record = record
  }

  package var origin: TextLocation? { record.origin }

  package static let shape = Shape(
    "处罚", "一项处罚：种类，金额或者对象",
    fields: [
      FieldDefinition(
        "种类", .choice(SanctionKind.allCases.map(\.rawValue)), .open, required: true,
        "行政处罚法第九条的种类", example: "罚款"),
      FieldDefinition("金额", .money, .open, "罚款、没收违法所得的金额；没收财物写货值", example: "20000"),
      FieldDefinition("证照", .text, .open, "暂扣、吊销的证照名称及编号", example: "药品经营许可证（演示编号00001）"),
      FieldDefinition("期限到", .day, .open, "限制从业、限制经营、停产停业到哪一天", example: "2027-03-14"),
      FieldDefinition("名称", .text, .open, "种类为“其他”时，是什么处罚"),
      FieldDefinition("内容", .text, .open, "印出的话；不写时由种类和金额拼成", example: "没收涉案药品12盒"),
    ],
    shorthand: "种类",
    check: { record in check(record) },
    derive: { record in
      guard record.text("内容") == nil else { return }
      record.derive(
        "内容", from: ["种类", "金额", "证照", "期限到", "名称"].filter { record[$0] != nil },
        .text(words(record)))
    })

  private static func words(_ record: Record) -> String {
    let name = record.text("名称") ?? record.text("种类") ?? ""
    let amount = record.money("金额").map { "\($0)元" } ?? ""
    let until = record.date("期限到").map { "（至\($0.chinese)）" } ?? ""
    return name + (record.text("证照") ?? "") + amount + until
  }

  private static func check(_ record: Record) -> [Diagnostic] {
    guard let kind = record.text("种类").flatMap(SanctionKind.init) else { return [] }
    var found: [Diagnostic] = []
    if kind.isMonetary, !record.mentions("金额") { found.append(.noAmount(kind, record)) }
    if kind.concernsPermit, !record.mentions("证照") { found.append(.noPermit(kind, record)) }
    if kind == .other, !record.mentions("名称") { found.append(.noName(record)) }
    return found
  }
}

extension Diagnostic {
  fileprivate static func noAmount(_ kind: SanctionKind, _ record: Record) -> Diagnostic {
    Diagnostic(
      .error, "penalty.no-amount", "“\(kind.rawValue)”没有写金额", at: record.place("种类"),
      suggestion: "补上“金额: ……”，单位是元")
  }

  fileprivate static func noPermit(_ kind: SanctionKind, _ record: Record) -> Diagnostic {
    Diagnostic(
      .error, "penalty.no-permit", "“\(kind.rawValue)”没有写是哪一个证照", at: record.place("种类"),
      suggestion: "补上“证照: ……”，写名称和编号")
  }

  fileprivate static func noName(_ record: Record) -> Diagnostic {
    Diagnostic(
      .error, "penalty.no-sanction-name", "种类写“其他”的，没有写明是什么处罚", at: record.place("种类"),
      suggestion: "补上“名称: ……”，写法律、行政法规规定的名称")
  }
}
