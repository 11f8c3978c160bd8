import Diagnostics
import Documents
import Records

extension [Finding] {
  /// What rules find in a case's record. A warning that a responsible person lets stand (豁免) is a note with who, why and
  /// when; an error stands whoever waives it.
  ///
  /// - Parameters:
  ///   - record: holds the waivers.
  ///   - day: today; a waiver excuses nothing before somebody decided it.
  ///   - isLive: whether anything is asked of the case still, so that a waiver which meets nothing is worth a note.
  func waived(in record: Record, on day: Day?, isLive: @autoclosure () -> Bool = true) -> [Finding]
  {
    let waivers = Waiver.all(in: record).filter { Rulebook.isOfCase($0.rule) }
    guard !waivers.isEmpty else { return self }
    let valid = waivers.filter { $0.isDecided(by: day) }
    let waived = map { finding in
      let waiver = valid.first { $0.rule == finding.diagnostic.id }
      guard let waiver, finding.diagnostic.severity != .error else { return finding }
      return finding.waived(waiver.words)
    }
    let isLive = isLive()
    return waived + waivers.compactMap { remark(on: $0, isLive) }
  }

  /// What is wrong with a waiver itself.
  private func remark(on waiver: Waiver, _ isLive: Bool) -> Finding? {
    let own = filter { $0.diagnostic.id == waiver.rule }
    guard waiver.person != nil, waiver.day != nil else { return Finding(.undecided(waiver)) }
    guard !own.isEmpty else { return isLive ? Finding(.idle(waiver)) : nil }
    return own.allSatisfy { $0.diagnostic.severity == .error } ? Finding(.firm(waiver)) : nil
  }
}

extension DecisionReview {
  /// What the rules find, and what of it was waived. Of what is not published, or not any more, nothing is asked that could be.
  package var findings: [Finding] {
    Rulebook.check(self).waived(in: decision.record, on: day, isLive: isToBePublished && isRunning)
  }
}

extension RequestReview {
  /// What the rules find, and what of it was waived.
  package var findings: [Finding] { Rulebook.check(self).waived(in: request.record, on: day) }
}

extension EnquiryReview {
  /// What the rules find, and what of it was waived.
  package var findings: [Finding] { Rulebook.check(self).waived(in: enquiry.record, on: day) }
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
