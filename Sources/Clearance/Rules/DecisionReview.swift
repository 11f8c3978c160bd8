package import Documents
package import Records
package import Supervision

/// What the rules of publication look at: a decision, what the office has settled, and the day on which they look.
package struct DecisionReview: Sendable {
  package let decision: PenaltyDecision
  package let settings: DisclosureSettings
  /// Today; nil leaves out what compares with it.
  package var day: Day?
  /// Whether it is to be published: somebody asks for it, or the record says that it was. A decision by summary
  /// procedure is no error as long as nobody publishes it, and one that is not reviewed yet may wait.
  package let isToBePublished: Bool
  /// From when to when it is seen, and what is due.
  package let course: DisclosureCourse
  /// The numbers of the office's other decisions.
  package var register: DecisionRegister
  /// Rules of practice that the office switched off.
  package var habits = Habits()

  /// - Parameter isToBePublished: nil leaves it to what the record says of its own publication.
  package init(
    of decision: PenaltyDecision, settings: DisclosureSettings, on day: Day? = nil,
    isToBePublished: Bool? = nil, among register: DecisionRegister = DecisionRegister()
  ) {
    self.decision = decision
    self.settings = settings
    self.day = day
    self.register = register
    self.course = DisclosureCourse(of: decision, settings)
    self.isToBePublished = isToBePublished ?? (decision.disclosure?.saysPublished(by: day) ?? false)
  }
}
