import Documents
import Records

extension HiddenPhrases {
  /// Of a decision: what its record says to withhold, the names of those who are not punished, and the numbers and
  /// addresses of its own closed fields wherever a text repeats them.
  init(of decision: PenaltyDecision) {
    var names = NameMasks()
    let party = decision.party
    var phrases = decision.withholdings.compactMap(Self.phrase)
    if party.kind == .naturalPerson {
      phrases += Self.name(party.name, as: names.mask(party.name), "被处罚的自然人")
    } else {
      phrases += Self.shown(party.name)
    }
    for person in decision.persons where person.isPublished { phrases += Self.shown(person.name) }
    for person in decision.persons where !person.isPublished {
      let mask = person.appellation ?? names.mask(person.name)
      phrases += Self.name(person.name, as: mask, person.role ?? "被处罚人以外的自然人")
    }
    if let head = party.head {
      phrases += Self.name(head.name, as: names.mask(head.name), head.role)
    }
    self.init(phrases + Self.closedValues(of: decision))
  }

  /// Of what is said about a withdrawn decision: the party is hidden too, unless it asked to be named.
  init(inNotesOf decision: PenaltyDecision, namingParty isNamed: Bool) {
    let own = HiddenPhrases(of: decision)
    let party = Self.name(decision.party.name, as: "当事人", "撤回的决定不写当事人")
    self = isNamed ? own : own.with(party)
  }

  private static func phrase(_ withholding: Withholding) -> HiddenPhrase? {
    let usual =
      withholding.kind == .name ? Mask.name(withholding.words) : Mask.crosses
    return HiddenPhrase(
      withholding.words, as: withholding.replacement ?? usual, withholding.kind, withholding.reason)
  }

  private static func shown(_ words: String) -> [HiddenPhrase] {
    [HiddenPhrase(words, as: nil, .other, "")].compactMap { $0 }
  }

  private static func name(_ words: String, as mask: String, _ reason: String) -> [HiddenPhrase] {
    [HiddenPhrase(words, as: mask, .name, reason)].compactMap { $0 }
  }

  /// The closed fields of the party, and what each of them is.
  private static func closedValues(of decision: PenaltyDecision) -> [HiddenPhrase] {
    let party = decision.record.record("当事人")
    let head = party?.record("负责人")
    var phrases = [
      (party?.text("证件号码"), Withholding.Kind.identity), (head?.text("证件号码"), .identity),
      (party?.text("联系电话"), .contact), (party?.text("银行账号"), .account),
    ].compactMap { value, kind in
      value.flatMap { HiddenPhrase($0, as: Mask.crosses, kind, kind.rawValue) }
    }
    if decision.party.kind == .naturalPerson {
      phrases += [party?.text("住所"), party?.text("经营场所")].compactMap { address in
        address.flatMap { HiddenPhrase($0, as: Mask.address($0), .address, "自然人的住址") }
      }
    }
    return phrases
  }
}

/// Gives every person a mask of their own: the second 李某 of a case is 李某2.
private struct NameMasks {
  private var owners: [String: [String]] = [:]

  mutating func mask(_ name: String) -> String {
    let mask = Mask.name(name)
    var owners = owners[mask, default: []]
    if !owners.contains(name) { owners.append(name) }
    self.owners[mask] = owners
    let place = owners.firstIndex(of: name) ?? 0
    return place == 0 ? mask : "\(mask)\(place + 1)"
  }
}
