import Diagnostics
import Records

extension Rule {
  /// WD-01: a withdrawal says of what kind it is, on what it rests, and why (行政处罚法 Art 48).
  static let withdrawalReasoned = Rule.ofDecision(
    "WD-01", Citation("行政处罚法", "第四十八条第二款", .required),
    Guidance(
      "撤回处罚信息要有类别、依据文号和向社会说明的理由", why: "决定被变更、撤销、确认违法或者确认无效的，应当撤回并公开说明理由。只撤不说，公众以为是悄悄删的。",
      good: "{动作: 撤回, 类别: 撤销, 依据文号: 演府复决〔2022〕5号, 理由: 行政复议决定撤销原处罚决定。}",
      bad: "{动作: 撤回, 日期: 2022-08-01}")
  ) { review, rule in
    review.decision.events.filter { $0.action == .withdrawn }.flatMap { event in
      let missing = event.missing
      return (missing.isEmpty ? [] : [rule.incomplete(event, missing)]) + rule.shortReason(event)
    }
  }
}

extension LifecycleEvent {
  fileprivate var missing: [String] {
    let parts = [
      ("类别", kind != nil), ("日期", day != nil), ("依据文号", basis != nil), ("理由", reason != nil),
    ]
    return parts.filter { !$1 && !record.reportedKeys.contains($0) }.map { "“\($0.0)”" }
  }
}

extension Rule {
  fileprivate func incomplete(_ event: LifecycleEvent, _ missing: [String]) -> Finding {
    finding(
      "撤回没有写\(missing.joined(separator: "、"))", at: event.origin, suggestion: "在这个事件里补上")
  }

  /// Ten characters: less is no reason.
  fileprivate func shortReason(_ event: LifecycleEvent) -> [Finding] {
    guard let reason = event.reason, reason.count < Self.leastReason else { return [] }
    return [
      finding(
        "撤回的理由“\(reason.excerpt)”太短，说明不了原因", at: event.record.place("理由"),
        suggestion: "写明被什么文书变更或者撤销，至少\(Self.leastReason)个字")
    ]
  }

  private static let leastReason = 10
}
