import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// PRD-A5: what was imposed may shut out an early end (令45号 Art 14). 令36号 knows no such list: once it is in force, a
  /// person must decide.
  static let repairShutOut = Rule.ofDecision(
    "PRD-A5", Citation(PeriodRule.disclosureRules, "第十四条第三款", .required),
    Guidance(
      "责令停产停业、限制开展生产经营活动、限制从业、降低资质等级、吊销许可证件、吊销营业执照的，不提前停止公示",
      why: "较重的处罚不适用提前停止公示。2026年4月1日起令36号没有这样排除，两者怎样衔接由法制机构决定。",
      good: "吊销许可证件的处罚公示到期满", bad: "吊销许可证件的处罚，一年后信用修复")
  ) { review, rule in
    let kinds = review.decision.sanctions.map(\.kind).filter(\.excludesRepair)
    guard let kind = kinds.first else { return [] }
    return review.decision.dated([.repaired]).map { rule.shutOut($0, by: kind) }
  }
}

extension Rule {
  fileprivate func shutOut(_ event: LifecycleEvent, by kind: SanctionKind) -> Finding {
    let isDisputed = (event.day ?? .first) >= PeriodRegime.creditRepair.inForceSince
    return finding(
      "处罚里有“\(kind.rawValue)”，不能提前停止公示", at: event.origin, isDisputed ? .warning : .error,
      suggestion: isDisputed ? "请法制机构决定是否适用令36号" : "删去这个事件，公示到期满")
  }
}
