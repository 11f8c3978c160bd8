package import Documents
package import Records

/// 令45号第十三条: counted from the day of publication, by what was imposed.
extension PublicationTerm {
  /// Nil where a fine cannot be told low from others, because the office has not set its province's bound.
  ///
  /// Of several penalties in one decision the longest term holds (PRD-06).
  package init?(
    marketSupervision decision: PenaltyDecision, _ settings: DisclosureSettings,
    publishedOn day: Day
  ) {
    guard let isLow = decision.isLow(settings) else { return nil }
    let years = PublicationTerm(.ordinary, from: day)
    let restricted = decision.longestRestriction.map {
      PublicationTerm(rule: .restriction, start: day, end: max($0, years.end))
    }
    self = isLow ? PublicationTerm(.low, from: day) : restricted ?? years
  }

  private init(_ rule: PeriodRule, from day: Day) {
    self.init(rule: rule, start: day, end: day.adding(months: rule.months ?? 0))
  }
}

extension PenaltyDecision {
  /// Whether nothing was imposed but 通报批评 and fines that the province calls low (a warning besides makes
  /// it no graver); nil where the bound is not set and the answer depends on it.
  package func isLow(_ settings: DisclosureSettings) -> Bool? {
    let kinds = sanctions.map(\.kind)
    guard kinds.allSatisfy(\.canBeLow), kinds.contains(where: { $0 != .warning }) else {
      return false
    }
    guard kinds.contains(.fine) else { return true }
    guard let bound = settings.bound(of: party.kind) else { return nil }
    return (fine ?? Renminbi(fen: 0)) < bound
  }

  /// The last day of a restriction of more than three years (第三款), counted from the decision.
  fileprivate var longestRestriction: Day? {
    guard let limit = day?.adding(years: Self.yearsOfPublication) else { return nil }
    return sanctions.filter { $0.kind.isRestriction }.compactMap(\.until).filter { $0 > limit }
      .max()
  }

  private static let yearsOfPublication = 3
}

extension DisclosureSettings {
  /// 较低数额罚款（第二款）: a fine below it is low. One bound for natural persons, one for all others.
  package func bound(of kind: PartyKind) -> Renminbi? {
    kind == .naturalPerson ? lowFine?.person : lowFine?.entity
  }
}

extension SanctionKind {
  fileprivate var canBeLow: Bool {
    switch self {
    case .warning, .publicCriticism, .fine: true
    case .confiscatedGains, .confiscatedGoods, .suspendedPermit, .loweredGrade, .revokedPermit,
      .revokedLicence, .restrictedBusiness, .suspendedBusiness, .closedDown, .barredFromOccupation,
      .detention, .other:
      false
    }
  }

  /// 限制开展生产经营活动、限制从业
  package var isRestriction: Bool { self == .restrictedBusiness || self == .barredFromOccupation }
}
