import Diagnostics
import Documents
import Records

extension DecisionReview {
  /// What the rules find. A warning that a responsible person lets stand (豁免) is a note with who, why and when; an
  /// error stands whoever waives it.
  package var findings: [Finding] {
    let found = Rulebook.check(self)
    let waivers = Waiver.all(in: decision.record).filter { Rulebook.isOfDecision($0.rule) }
    guard !waivers.isEmpty else { return found }
    let valid = waivers.filter { $0.isDecided(by: day) }
    let waived = found.map { finding in
      let waiver = valid.first { $0.rule == finding.diagnostic.id }
      guard let waiver, finding.diagnostic.severity != .error else { return finding }
      return finding.waived(waiver.words)
    }
    return waived + waivers.compactMap { remark(on: $0, found) }
  }

  /// What is wrong with a waiver itself.
  private func remark(on waiver: Waiver, _ found: [Finding]) -> Finding? {
    let own = found.filter { $0.diagnostic.id == waiver.rule }
    guard waiver.person != nil, waiver.day != nil else { return Finding(.undecided(waiver)) }
    if own.isEmpty {
      // Of what is not published, or not any more, nothing is asked that could be waived.
      return isToBePublished && isRunning ? Finding(.idle(waiver)) : nil
    }
    return own.allSatisfy { $0.diagnostic.severity == .error } ? Finding(.firm(waiver)) : nil
  }
}

extension Waiver {
  /// It excuses nothing before somebody decided it.
  fileprivate func isDecided(by today: Day?) -> Bool {
    guard person != nil, let day else { return false }
    return today.map { day <= $0 } ?? true
  }

  /// `附件未随文公开；丙某，2022年5月9日`
  fileprivate var words: String {
    "\(reason)；\(person ?? "")，\(day?.chinese ?? "")"
  }
}

extension Diagnostic {
  fileprivate static func undecided(_ waiver: Waiver) -> Diagnostic {
    Diagnostic(
      .warning, "waiver.undecided", "豁免“\(waiver.rule)”没有写是谁、哪一天决定的，不作数",
      at: waiver.origin, suggestion: "补上“人: ……”和“日期: ……”")
  }

  fileprivate static func firm(_ waiver: Waiver) -> Diagnostic {
    Diagnostic(
      .error, "waiver.error", "“\(waiver.rule)”说的是错误，不能豁免，只有警告和提示可以", at: waiver.origin,
      suggestion: "照提示改好，删去这条豁免")
  }
}
