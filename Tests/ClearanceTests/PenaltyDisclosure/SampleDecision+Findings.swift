import Clearance
import Diagnostics
import Documents
import TestMaterial

extension SampleDecision {
  /// What the rule of that id says, in the order of its findings.
  ///
  /// - Parameter isAsked: nil leaves it to the record whether it is to be published.
  func findings(
    of id: String, on day: Day? = "2022-05-20", isAsked: Bool? = nil,
    among others: [SampleDecision] = []
  ) -> [String] {
    var review = DecisionReview(
      of: decision, settings: settings, on: day, isToBePublished: isAsked)
    for entered in [decision] + others.map(\.decision) { review.register.enter(entered) }
    return Rulebook.check(review).filter { $0.diagnostic.id == id }.map(\.said)
  }
}
