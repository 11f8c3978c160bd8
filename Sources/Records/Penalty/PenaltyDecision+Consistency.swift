import Diagnostics
import Documents

extension PenaltyDecision {
  /// What in the record contradicts itself, whatever any law says.
  var inconsistencies: [Diagnostic] {
    let isPunished = outcome == .penalty
    return [
      isPunished && sanctions.isEmpty && !record.mentions("处罚") ? .noSanction(self) : nil,
      !isPunished && !sanctions.isEmpty ? .sanctionWithoutPenalty(self) : nil,
      party.kind.isRegistered && !party.hasCode(in: record) ? .noCode(self) : nil,
    ].compactMap { $0 }
  }
}

extension Party {
  /// Whether any number of a register was written, or was reported as wrong.
  fileprivate func hasCode(in decision: Record) -> Bool {
    guard let party = decision.record("当事人") else { return true }
    return ["统一社会信用代码", "工商注册号", "组织机构代码", "事业单位证书号", "社会组织登记证号"]
      .contains(where: party.mentions)
  }
}

extension Diagnostic {
  fileprivate static func noSanction(_ decision: PenaltyDecision) -> Diagnostic {
    Diagnostic(
      .error, "penalty.no-sanction", "决定给予处罚，却没有写“处罚”", at: decision.record.origin,
      suggestion: "补上“处罚: ……”；没有处罚的，写“结果: 不予处罚”或者别的结果")
  }

  fileprivate static func sanctionWithoutPenalty(_ decision: PenaltyDecision) -> Diagnostic {
    Diagnostic(
      .error, "penalty.sanction-without-penalty",
      "结果是“\(decision.outcome.rawValue)”，却写了“处罚”", at: decision.place("处罚"),
      suggestion: "核对“结果”；给予处罚的不用写“结果”")
  }

  fileprivate static func noCode(_ decision: PenaltyDecision) -> Diagnostic {
    Diagnostic(
      .error, "penalty.no-code", "当事人是\(decision.party.kind.rawValue)，没有写统一社会信用代码",
      at: decision.place("当事人", "名称"),
      suggestion: "补上“统一社会信用代码: ……”；确实没有的，写注册号或者别的登记证号")
  }
}
