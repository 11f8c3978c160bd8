import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-15: an agency publishes what is of its own field (国办发〔2025〕22号).
  static let ownDomainOnly = Rule.ofDecision(
    "PUB-15", Citation("国办发〔2025〕22号", "第一部分", .general),
    Guidance(
      "只公示本机关作出的处罚", why: "行业主管部门原则上不再公示本部门业务领域以外的信息，别的机关的决定由别的机关公示和撤下。",
      good: "决定机关: 本机关", bad: "公示邻县局的决定")
  ) { review, rule in
    guard review.isToBePublished, let organ = review.decision.organ,
      organ != review.settings.agencyName
    else { return [] }
    return [
      rule.finding(
        "决定机关是“\(organ.excerpt)”，不是本机关", at: review.decision.place("决定机关"), .warning,
        suggestion: "由作出决定的机关公示；确由本机关公示的，请法制机构核对")
    ]
  }
}
