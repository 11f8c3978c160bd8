import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-17: nothing tells who informed or complained (药品管理法 Art 106).
  static let informersHidden = Rule.ofDecision(
    "PUB-17", Citation("药品管理法", "第一百零六条第三款", .required),
    Guidance(
      "不公开举报人、投诉人的任何信息", why: "对举报人的信息应当保密。写出“举报人”和他买了什么，熟人就能猜到是谁。",
      good: "事实: 根据举报线索，执法人员……", bad: "事实: 举报人李某某反映……")
  ) { review, rule in
    let decision = review.decision
    guard review.isToBePublished else { return [] }
    return decision.persons.filter { $0.isPublished && $0.isInformer }.map(rule.published)
      + Self.informers.filter(decision.violation.facts.contains).map {
        rule.mentioned($0, decision)
      }
  }

  fileprivate static let informers = ["举报人", "投诉人"]
}

extension RelatedPerson {
  fileprivate var isInformer: Bool { Rule.informers.contains { role?.contains($0) == true } }
}

extension Rule {
  fileprivate func published(_ person: RelatedPerson) -> Finding {
    finding(
      "\(person.role ?? "")的姓名写着“公开: 是”", at: person.origin, suggestion: "删去“公开: 是”")
  }

  fileprivate func mentioned(_ word: String, _ decision: PenaltyDecision) -> Finding {
    finding(
      "违法事实写到“\(word)”", at: decision.place("违法行为", "事实"), .warning,
      suggestion: "公开时改成“根据线索”，在“隐去”里写明原文")
  }
}
