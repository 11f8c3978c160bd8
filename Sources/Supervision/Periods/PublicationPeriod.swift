package import Documents
package import Records

/// Until when a decision is shown: what each regime in force says, and what holds.
package struct PublicationPeriod: Sendable, Hashable {
  /// In the order of the regimes.
  package let terms: [PublicationTerm]
  /// The last day that a responsible person set instead, giving who, why and when; nil where nobody did.
  package let overriddenEnd: Day?

  /// Nil where a term cannot be worked out.
  ///
  /// - Parameter day: the day of the edition; it decides which regimes count.
  package init?(
    of decision: PenaltyDecision, _ settings: DisclosureSettings, publishedOn start: Day,
    on day: Day
  ) {
    var terms: [PublicationTerm] = []
    for regime in PeriodRegime.inForce(on: day) {
      guard let term = regime.term(of: decision, settings, publishedOn: start) else { return nil }
      terms.append(term)
    }
    self.terms = terms
    self.overriddenEnd = decision.disclosure?.override?.end(on: day)
  }

  /// The last day on which it is shown: what was set, or else the earlier of the ends.
  package var end: Day { overriddenEnd ?? terms.map(\.end).min() ?? .first }

  /// What the end rests on; nil where it was set by a person.
  package var basis: PublicationTerm? {
    overriddenEnd == nil ? terms.min { $0.end < $1.end } : nil
  }

  /// Whether the regimes give different ends (PRD-02).
  package var isDisputed: Bool { Set(terms.map(\.end)).count > 1 }
}

extension PeriodRegime {
  fileprivate func term(
    of decision: PenaltyDecision, _ settings: DisclosureSettings, publishedOn day: Day
  ) -> PublicationTerm? {
    switch self {
    case .marketSupervision:
      PublicationTerm(marketSupervision: decision, settings, publishedOn: day)
    case .creditRepair: PublicationTerm(creditRepair: decision)
    }
  }
}

extension PeriodOverride {
  /// Whether it says who, in which office, why and when; one that does not is no decision.
  package var isComplete: Bool {
    end != nil && day != nil && person != nil && role != nil && reason != nil
  }

  /// What it sets, from the day on which it was decided.
  package func end(on today: Day) -> Day? {
    guard isComplete, let day, day <= today else { return nil }
    return end
  }
}
