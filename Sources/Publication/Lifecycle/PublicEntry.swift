package import Clearance
import Records
package import Supervision

/// A decision that is shown: what anyone may read of it, from when to when, and what was corrected.
package struct PublicEntry: Sendable {
  package let record: PublicRecord
  package let showing: DisclosureState.Showing
  package let corrections: [PublicCorrection]
  /// For the scan of what is printed, and for nothing else: whom it hides.
  package let trace: RecordTrace
  /// What is told of it as an example; nil where it is none.
  package let typicalCase: PublicTypicalCase?

  /// Nil where the state shows nothing.
  init?(_ cleared: ClearedDecision, _ state: DisclosureState, by redactor: Redactor) {
    guard let showing = state.showing else { return nil }
    self.record = redactor.redact(cleared).record
    self.showing = showing
    self.corrections = state.corrections.compactMap {
      redactor.correction(of: cleared.decision, after: $0)
    }
    self.trace = RecordTrace(of: cleared.decision)
    self.typicalCase = redactor.typicalCase(of: cleared)
  }
}

extension DisclosureState {
  fileprivate var corrections: [LifecycleEvent] {
    switch self {
    case .corrected(_, let events): events
    case .never, .pending, .shown, .suspended, .withdrawn, .expired, .repaired: []
    }
  }
}
