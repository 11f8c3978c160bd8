import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-07: the summary has its six elements (令45号 Art 4).
  static let sixElements = Rule.ofDecision(
    "PUB-07", Citation(PeriodRule.disclosureRules, "第四条第三款", .required),
    Guidance(
      "摘要写全六项：文号、当事人基本情况、违法行为类型、处罚内容、机关名称、决定日期",
      why: "少一项，看的人就不知道是谁、因为什么、被哪个机关怎样处罚。登记在册的当事人，基本情况包括住所。",
      good: "六项齐全", bad: "没有写住所")
  ) { review, rule in
    guard review.isToBePublished else { return [] }
    let missing = review.missingElements
    guard !missing.isEmpty else { return [] }
    return [
      rule.finding(
        "摘要缺少\(missing.joined(separator: "、"))", at: review.decision.record.origin,
        suggestion: "在决定的记录里补上")
    ]
  }
}

extension DecisionReview {
  /// What the reader has said to be missing is not said again; it stops the record by itself.
  fileprivate var missingElements: [String] {
    let party = decision.party
    let organ = decision.organ ?? settings.agencyName
    let elements: [(name: String, isThere: Bool, field: [String])] = [
      ("决定书文号", !decision.number.isEmpty, ["决定书文号"]),
      ("当事人名称", !party.name.isEmpty, ["当事人", "名称"]),
      ("当事人住所", party.residence != nil || !party.kind.isRegistered, ["当事人", "住所"]),
      ("违法行为类型", !decision.violation.type.isEmpty, ["违法行为", "类型"]),
      ("处罚内容", !decision.sanctions.isEmpty, ["处罚"]),
      ("机关名称", !organ.isEmpty, ["决定机关"]),
      ("决定日期", decision.day != nil, ["决定日期"]),
    ]
    return elements.filter { !$0.isThere && !decision.hasReported($0.field[...]) }.map(\.name)
  }
}

extension PenaltyDecision {
  /// Whether the reader has said of the field, or of what it lies in, that it is missing or cannot be read.
  fileprivate func hasReported(_ field: ArraySlice<String>) -> Bool {
    if field == ["处罚"], outcome == .penalty, !record.mentions("处罚") { return true }
    return record.hasReported(field)
  }
}

extension Record {
  fileprivate func hasReported(_ field: ArraySlice<String>) -> Bool {
    guard let key = field.first else { return false }
    return reportedKeys.contains(key)
      || record(key).map { $0.hasReported(field.dropFirst()) } ?? false
  }
}
