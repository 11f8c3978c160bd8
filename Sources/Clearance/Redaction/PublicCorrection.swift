package import Diagnostics
package import Documents
package import Records

/// What the public is told of a correction (更正说明), 令45 Art 12.
///
/// Only `Redactor` makes one.
package struct PublicCorrection: Sendable {
  package let number: String
  package let day: Day
  /// Which item was wrong, as a person says it: 违法行为的类型; nil where the record does not say.
  package let field: String?
  package let reason: String
  package let origin: TextLocation?

  fileprivate init(_ event: LifecycleEvent, on day: Day, of decision: PenaltyDecision) {
    let phrases = HiddenPhrases(of: decision)
    self.number = decision.number
    self.day = day
    self.field = event.record.text("字段")?.fieldPathWords
    self.reason = phrases.published(event.reason ?? "").text
    self.origin = event.origin
  }
}

extension Redactor {
  /// Nil where the event has no day.
  package func correction(
    of decision: PenaltyDecision, after event: LifecycleEvent
  ) -> PublicCorrection? {
    event.day.map { PublicCorrection(event, on: $0, of: decision) }
  }
}
