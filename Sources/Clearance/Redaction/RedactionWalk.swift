import Documents
import Records

/// Goes through the fields of a decision and rebuilds it as the public may read it.
struct RedactionWalk {
  private let party: Party
  private let phrases: HiddenPhrases
  /// Closed fields that the office has chosen to open.
  private let opened: Set<String>
  private(set) var redactions: [Redaction] = []

  init(_ decision: PenaltyDecision, _ settings: DisclosureSettings) {
    self.party = decision.party
    self.phrases = HiddenPhrases(of: decision)
    self.opened = settings.namesOfficers ? ["承办人"] : []
  }

  /// Every value of it is open.
  mutating func published(_ record: Record, under path: String) -> Record {
    var published = Record(record.name, origin: record.origin)
    for field in record.fields {
      let path = path.isEmpty ? field.key : "\(path).\(field.key)"
      guard field.datum.sensitivity != .restricted || opened.contains(path) else { continue }
      published[field.key] = self.published(field.datum, at: path)
    }
    return published
  }

  private mutating func published(_ datum: Datum, at path: String) -> Datum? {
    let value: Value
    switch datum.value {
    case .text(let text): value = .text(words(text, of: datum, at: path))
    case .record(let record): value = .record(published(record, under: path))
    case .list(let items):
      value = .list(
        items.enumerated().compactMap { index, item in
          published(item, at: "\(path)[\(index + 1)]")
        })
    case .integer, .flag, .date, .money: value = datum.value
    // Worked out from fields that may be closed: whoever needs it works it out again.
    case .blocks: return nil
    }
    return Datum(value, sensitivity: .open, origin: datum.origin)
  }

  private mutating func words(_ text: String, of datum: Datum, at path: String) -> String {
    if datum.sensitivity == .personal, let mask = mask(text, at: path) {
      note(text, mask.words, mask.kind, mask.reason, 0, datum, path)
      return mask.words
    }
    let (words, spans) = phrases.published(text)
    for span in spans {
      note(
        span.served, span.published, span.phrase.kind, span.phrase.reason, span.offset, datum, path)
    }
    return words
  }

  /// What the public reads of a personal field; nil where it may read it as it is.
  private func mask(
    _ text: String, at path: String
  ) -> (words: String, kind: Withholding.Kind, reason: String)? {
    switch (path, party.kind) {
    case ("当事人.名称", .naturalPerson): (Mask.name(text), .name, "被处罚的自然人")
    case ("当事人.证件号码", _): (Mask.crosses, .identity, "证件号码")
    case ("当事人.联系电话", _): (Mask.crosses, .contact, "当事人的电话")
    case ("当事人.住所", .naturalPerson), ("当事人.经营场所", .naturalPerson):
      (Mask.address(text), .address, "自然人的住址")
    // A sole trader's residence is the person's own where the business is elsewhere.
    case ("当事人.住所", .soleTrader) where party.hasPremisesElsewhere:
      (Mask.address(text), .address, "经营者的住址，和经营场所不一致")
    default: nil
    }
  }

  private mutating func note(
    _ served: String, _ published: String, _ kind: Withholding.Kind, _ reason: String,
    _ offset: Int, _ datum: Datum, _ path: String
  ) {
    guard served != published else { return }
    redactions.append(
      Redaction(
        field: path, kind: kind, reason: reason, served: served, published: published,
        offset: offset, origin: datum.origin))
  }
}
