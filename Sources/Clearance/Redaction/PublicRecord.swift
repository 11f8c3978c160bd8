package import Diagnostics
package import Documents
package import Records

/// What of a decision anyone may read: typed fields for lists, data and search, and the record for a template.
///
/// Only `Redactor` makes one.
package struct PublicRecord: Sendable {
  /// Every value in it is open; what was closed is not in it.
  package let record: Record
  /// The same, as the rules and lists read it. Closed parts (审核, 公示 …) are nil.
  private let decision: PenaltyDecision

  init(_ record: Record, by _: Redactor) {
    self.record = record
    self.decision = PenaltyDecision(record)
  }

  package var id: String { decision.id }
  package var number: String { decision.number }
  package var day: Day? { decision.day }
  /// A natural person's is masked.
  package var partyName: String { decision.party.name }
  package var partyKind: PartyKind { decision.party.kind }
  package var creditCode: String? { decision.party.creditCode }
  package var violationType: String { decision.violation.type }
  package var fields: [String] { decision.violation.fields }
  package var grounds: [LawReference] { decision.violation.grounds }
  package var sanctions: [Sanction] { decision.sanctions }
  package var fine: Renminbi? { decision.fine }
  package var confiscated: Renminbi? { decision.confiscated }
  /// Fines and what was confiscated together.
  package var total: Renminbi? { decision.total }
  /// 罚款20000元；没收违法所得1520元
  package var sanctionWords: String { sanctions.map(\.words).joined(separator: "；") }
  package var organ: String? { decision.organ }
  /// Where the decision was written, for what is said to the office.
  package var origin: TextLocation? { record.origin }
}
