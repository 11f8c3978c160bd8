package import Diagnostics
package import Documents
package import Records

/// What stays of a decision that was withdrawn (撤回说明): its number, when, why and by what, and none of its facts.
///
/// Only `Redactor` makes one.
package struct PublicTombstone: Sendable {
  package let id: String
  package let number: String
  package let day: Day
  package let kind: LifecycleEvent.WithdrawalKind?
  /// The number of the document that it rests on.
  package let basis: String?
  package let reason: String
  package let successor: String?
  /// Only where the party asked to be cleared by name.
  package let partyName: String?
  package let origin: TextLocation?
  /// For the scan of what is printed, and for nothing else: whom it hides.
  package let trace: RecordTrace

  fileprivate init(_ event: LifecycleEvent, on day: Day, of decision: PenaltyDecision) {
    let phrases = HiddenPhrases(inNotesOf: decision, namingParty: event.namesParty)
    self.id = decision.id
    self.number = decision.number
    self.day = day
    self.kind = event.kind
    self.basis = event.basis
    self.reason = phrases.published(event.reason ?? "").text
    self.successor = event.successor
    self.partyName = event.namesParty ? phrases.published(decision.party.name).text : nil
    self.origin = event.origin
    self.trace = RecordTrace(of: decision, namingParty: event.namesParty)
  }
}

extension Redactor {
  /// Nil where the event has no day.
  package func tombstone(
    of decision: PenaltyDecision, after event: LifecycleEvent
  ) -> PublicTombstone? {
    event.day.map { PublicTombstone(event, on: $0, of: decision) }
  }
}
