package import Records

/// Makes what the public may read (脱敏). Nothing else makes a `PublicRecord` or a `PublicDocument`.
///
/// It is destructive: what is withheld is not covered but gone. Closed fields are left out, personal ones are masked
/// by what the party is, and in every text the withheld words are replaced.
package struct Redactor: Sendable {
  private let settings: DisclosureSettings

  package init(_ settings: DisclosureSettings) {
    self.settings = settings
  }

  /// What anyone may read of a decision, and the office's own log of what it does not.
  package func redact(_ cleared: ClearedDecision) -> (record: PublicRecord, log: RedactionLog) {
    let decision = cleared.decision
    var walk = RedactionWalk(decision, settings)
    let record = walk.published(decision.record, under: "")
    return (PublicRecord(record, by: self), RedactionLog(walk.redactions))
  }

  /// What the public would not read of a decision, for the office alone, whether it may be published or not.
  package func log(of decision: PenaltyDecision) -> RedactionLog {
    var walk = RedactionWalk(decision, settings)
    _ = walk.published(decision.record, under: "")
    return RedactionLog(walk.redactions)
  }
}
