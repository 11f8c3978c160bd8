import Documents
package import Records

/// 国办发〔2025〕22号 and 令36号: counted from the decision, by how grave the dishonesty is.
extension PublicationTerm {
  /// Nil where the decision has no day.
  package init?(creditRepair decision: PenaltyDecision) {
    guard let day = decision.day else { return nil }
    let rule = decision.disclosureClass.rule
    self.init(rule: rule, start: day, end: day.adding(months: rule.months ?? 0))
  }
}

extension PenaltyDecision {
  /// As the office classed it, else what the sanctions suggest.
  package var disclosureClass: DisclosureClass { disclosure?.disclosureClass ?? usualClass }

  /// By the examples that the two documents give; no table of this field has been published. The gravest of
  /// several counts.
  package var usualClass: DisclosureClass {
    let classes = sanctions.map(\.kind.usualClass)
    if procedure == .summary, !classes.contains(.serious) { return .minor }
    return [.serious, .general].first(where: classes.contains) ?? .minor
  }
}

extension DisclosureClass {
  package var rule: PeriodRule {
    switch self {
    case .minor: .minor
    case .general: .general
    case .serious: .serious
    }
  }
}

extension SanctionKind {
  fileprivate var usualClass: DisclosureClass {
    switch self {
    case .warning, .publicCriticism: .minor
    case .fine, .confiscatedGains, .confiscatedGoods, .suspendedPermit, .other: .general
    case .loweredGrade, .revokedPermit, .revokedLicence, .restrictedBusiness, .suspendedBusiness,
      .closedDown, .barredFromOccupation, .detention:
      .serious
    }
  }
}
