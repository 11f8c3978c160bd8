package import Diagnostics
package import Documents
package import Records

/// A decision in which no rule of publication finds an error on the day: the one thing that `Redactor` takes.
package struct ClearedDecision: Sendable {
  package let decision: PenaltyDecision
  /// What was found and does not stand in the way.
  package let remarks: [Diagnostic]

  /// - Parameter register: the office's decisions, whose numbers must be other ones.
  /// - Throws: all that was found, where an error is among it.
  package init(
    _ decision: PenaltyDecision, settings: DisclosureSettings, on day: Day,
    among register: DecisionRegister = DecisionRegister()
  ) throws(Problems) {
    let review = DecisionReview(
      of: decision, settings: settings, on: day, isToBePublished: true, among: register)
    let found = review.findings.map(\.diagnostic)
    guard found.allSatisfy({ $0.severity != .error }) else { throw Problems(found) }
    self.decision = decision
    self.remarks = found
  }
}
