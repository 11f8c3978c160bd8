import Records

/// A decision told as an example (典型案例), with or without the name of the party.
///
/// Only `Redactor` makes one.
package struct PublicTypicalCase: Sendable {
  package let title: String
  package let party: String
  /// 案情, one paragraph a line.
  package let story: String
  /// 警示
  package let lesson: String

  fileprivate init(_ typical: TypicalCase, of decision: PenaltyDecision) {
    let phrases =
      typical.isAnonymous
      ? HiddenPhrases(of: decision).with(HiddenPhrases.party(of: decision))
      : HiddenPhrases(of: decision)
    let name = phrases.published(decision.party.name).text
    let title = typical.title ?? "\(name)\(decision.record.text("案由") ?? decision.violation.type)"
    self.title = phrases.published(title).text
    self.party = name
    self.story = phrases.published(typical.story ?? decision.violation.facts).text
    self.lesson = phrases.published(typical.lesson ?? "").text
  }
}

extension Redactor {
  /// Nil where the record tells of none.
  package func typicalCase(of cleared: ClearedDecision) -> PublicTypicalCase? {
    cleared.decision.disclosure?.typicalCase.map {
      PublicTypicalCase($0, of: cleared.decision)
    }
  }
}

extension HiddenPhrases {
  /// The party's name and code, which an anonymous story leaves out (隐名).
  fileprivate static func party(of decision: PenaltyDecision) -> [HiddenPhrase] {
    let name = decision.party.kind.anonymousName
    return [
      HiddenPhrase(decision.party.name, as: name, .name, "隐名"),
      decision.party.creditCode.flatMap { HiddenPhrase($0, as: Mask.crosses, .identity, "隐名") },
    ].compactMap { $0 }
  }
}

extension PartyKind {
  fileprivate var anonymousName: String {
    switch self {
    case .legalPerson: "某公司"
    case .unincorporated: "某单位"
    case .soleTrader: "某个体工商户"
    case .naturalPerson: "某人"
    }
  }
}
