package import Documents

/// That the last day of a publication changes because another regime comes into force (重新计算公示期限).
package struct PeriodRedating: Sendable, Hashable {
  package let regime: PeriodRegime
  /// From which day on it is reckoned anew.
  package let day: Day
  /// The last day as it was until then.
  package let before: Day
  /// The last day from then on.
  package let after: Day

  /// `令36号自2026年4月1日起施行，公示期由2028年5月9日改到2026年3月31日`
  package var words: String {
    "\(regime.rawValue)自\(day.chinese)起施行，公示期由\(before.chinese)改到\(after.chinese)"
  }
}

extension DisclosureCourse {
  /// What a regime changes for this decision when it comes into force; empty where nothing changes.
  package var redatings: [PeriodRedating] {
    PeriodRegime.allCases.dropFirst().compactMap { regime in
      let day = regime.inForceSince
      guard let before = lastDay(on: day.adding(days: -1)), let after = lastDay(on: day),
        before != after
      else { return nil }
      return PeriodRedating(regime: regime, day: day, before: before, after: after)
    }
  }
}
