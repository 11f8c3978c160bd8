package import Records

extension RecordTrace {
  /// Of what is made public of a decision.
  ///
  /// - Parameter namesParty: false for a note that does not say whose decision it was.
  package init(of decision: PenaltyDecision, namingParty namesParty: Bool = true) {
    let party = decision.party
    let isPerson = party.kind == .naturalPerson
    let persons = decision.persons.filter { !$0.isPublished }.map {
      HiddenPerson($0.name, role: $0.role ?? "相关人员")
    }
    let head = party.head.map { [HiddenPerson($0.name, role: $0.role)] } ?? []
    let own = isPerson ? [HiddenPerson(party.name, role: "当事人")] : []
    self.init(
      number: decision.number, marks: [decision.id], origin: decision.record.origin,
      hidden: persons + head + own + (namesParty || isPerson ? [] : Self.party(decision)),
      shown: decision.persons.filter(\.isPublished).map(\.name)
        + (isPerson || !namesParty ? [] : [party.name]))
  }

  private static func party(_ decision: PenaltyDecision) -> [HiddenPerson] {
    [HiddenPerson(decision.party.name, role: "当事人", called: "名称")]
  }
}
