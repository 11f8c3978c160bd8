package import Diagnostics
package import Documents

/// One thing that an office has to do, or that will happen, on a day (待办事项).
package struct AgendaItem: Sendable, Hashable {
  /// By when; of what happens by itself, on which day.
  package let day: Day
  package let kind: Kind
  /// 编号 and 文号 of the decision, 编号 of a request; empty for what concerns the office as a whole.
  package let id: String
  package let number: String
  /// In a line: `在国家企业信用信息公示系统公示（自作出决定之日起20个工作日）`.
  package let words: String
  /// The rule that asks for it, with its clause.
  package let ruleID: String
  package let citation: Citation
  /// Where the decision or the request was written.
  package let place: TextLocation?
  /// Whether the day has passed.
  package let isOverdue: Bool
  /// The years whose days off are not known.
  package let yearsWithoutCalendar: [Int]

  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case serve = "送达"
    case publish = "公示"
    case report = "报送"
    case withdraw = "撤回"
    case correct = "更正"
    /// 信用修复
    case repair = "修复"
    /// What becomes of evidence that was kept.
    case handle = "处理"
    /// A request for disclosure, an enquiry about what was published.
    case answer = "答复"
    /// What the applicant has to say more clearly.
    case complete = "补正"
    /// What a third party or another agency says before a request is answered.
    case consult = "征求意见"
    /// The last day on which it is shown.
    case expire = "届满"
    case redate = "重新计算"
    case office = "机关"
  }
}

extension AgendaItem: Comparable {
  /// By day, then by what it is, then by decision.
  package static func < (one: AgendaItem, other: AgendaItem) -> Bool {
    (one.day, one.kind.order, one.number, one.id, one.words)
      < (other.day, other.kind.order, other.number, other.id, other.words)
  }
}

extension AgendaItem.Kind {
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
