import Documents
import Records

extension UploadColumn {
  /// What stands in the cell of a decision.
  func text(
    of decision: PenaltyDecision, _ settings: DisclosureSettings, end: Day?
  ) -> String {
    let party = decision.party
    switch self {
    case .partyName: return party.name.withFullWidthBrackets
    case .partyKind: return party.kind.uploadName
    case .creditCode: return creditCode(of: party)
    case .registrationNumber: return decision.partyText("工商注册号")
    case .organisationCode: return decision.partyText("组织机构代码")
    case .taxNumber: return decision.partyText("税务登记号")
    case .institutionNumber: return decision.partyText("事业单位证书号")
    case .associationNumber: return decision.partyText("社会组织登记证号")
    case .headName: return party.kind == .naturalPerson ? "" : party.head?.name ?? ""
    case .headDocumentType: return party.head?.documentType ?? ""
    case .headDocumentNumber: return party.head?.documentNumber ?? ""
    case .personDocumentType: return decision.partyText("证件类型")
    case .personDocumentNumber: return decision.partyText("证件号码")
    case .decisionNumber: return decision.number
    case .violationType: return decision.violation.type
    case .facts: return decision.violation.facts.onOneLine
    case .grounds: return decision.violation.grounds.map(\.words).joined(separator: "、")
    case .sanctionKinds: return decision.sanctions.map(\.uploadKind).joined(separator: ";")
    case .sanctions: return decision.sanctions.map(\.words).joined(separator: "；")
    case .fine: return decision.fine?.wan ?? ""
    case .confiscated: return decision.confiscated?.wan ?? ""
    case .permits: return decision.sanctions.compactMap(\.permit).joined(separator: "；")
    case .decisionDay: return decision.day?.slashed ?? ""
    case .validUntil: return Self.longTerm
    case .disclosureEnd: return end?.slashed ?? ""
    case .organ: return decision.organ ?? settings.agencyName
    case .organCode: return settings.agencyCode ?? ""
    case .source: return settings.agencyName
    case .sourceCode: return settings.agencyCode ?? ""
    case .note: return ""
    }
  }

  /// A decision that does not run out is valid until this day.
  private static let longTerm = "2099/12/31"

  /// A sole trader without a code has seventeen noughts and an X; a natural person has none.
  private func creditCode(of party: Party) -> String {
    if party.kind == .naturalPerson { return "" }
    return party.creditCode
      ?? (party.kind == .soleTrader ? String(repeating: "0", count: 17) + "X" : "")
  }
}

extension PartyKind {
  fileprivate var uploadName: String {
    switch self {
    case .legalPerson, .unincorporated: "法人及非法人组织"
    case .soleTrader, .naturalPerson: rawValue
    }
  }
}

extension Sanction {
  /// What the law does not name is `其他-` and its name.
  fileprivate var uploadKind: String {
    kind == .other ? "其他-\(record.text("名称") ?? "")" : kind.rawValue
  }
}

extension PenaltyDecision {
  fileprivate func partyText(_ key: String) -> String { record.record("当事人")?.text(key) ?? "" }
}

extension Day {
  /// `2022/05/05`, as the template wants dates.
  fileprivate var slashed: String { String(description.map { $0 == "-" ? "/" : $0 }) }
}

extension String {
  /// Platforms take `(` and `（` for different names.
  fileprivate var withFullWidthBrackets: String {
    String(map { $0 == "(" ? "（" : $0 == ")" ? "）" : $0 })
  }

  /// A cell holds no line end, no tab and no bar.
  fileprivate var onOneLine: String {
    var text = ""
    for scalar in unicodeScalars where !"\n\r\t|".unicodeScalars.contains(scalar) {
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
