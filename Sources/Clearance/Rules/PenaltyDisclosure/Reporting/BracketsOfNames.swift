import Diagnostics
import Records
import Supervision

extension Rule {
  /// SGS-08: the brackets of a name are of one width.
  static let bracketsOfNames = Rule.ofDecision(
    "SGS-08", Citation(.data),
    Guidance(
      "当事人名称里的括号用全角", why: "半角和全角括号在查询时是两个名称。营业执照上是全角。", good: "演示（北区）药店有限公司",
      bad: "演示(北区）药店有限公司")
  ) { review, rule in
    let name = review.decision.party.name
    guard name.contains(where: "()".contains) else { return [] }
    let isMixed = name.contains(where: "（）".contains)
    return [
      rule.finding(
        isMixed ? "当事人名称“\(name.excerpt)”混用全角和半角括号" : "当事人名称“\(name.excerpt)”用了半角括号",
        at: review.place(of: .partyName), .warning, suggestion: "照营业执照写，括号用全角“（”“）”")
    ]
  }
}
