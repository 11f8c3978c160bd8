package import Documents
package import Records

/// What the rules of publication look at: a decision, what the office has settled, and the day on which they look.
package struct DecisionReview: Sendable {
  package let decision: PenaltyDecision
  package let settings: DisclosureSettings
  /// Today; nil leaves out what compares with it.
  package var day: Day?
  /// The numbers of the office's other decisions.
  package var register = DecisionRegister()

  package init(of decision: PenaltyDecision, settings: DisclosureSettings, on day: Day? = nil) {
    self.decision = decision
    self.settings = settings
    self.day = day
  }
}
