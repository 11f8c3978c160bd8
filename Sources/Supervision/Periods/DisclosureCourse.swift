package import Documents
package import Records

/// The course of a decision's publication (公示的全过程): from which day, until which day, and what is seen on any.
package struct DisclosureCourse: Sendable {
  package let decision: PenaltyDecision
  package let settings: DisclosureSettings
  package let readiness: DisclosureReadiness
  /// What keeps it from the public whatever the day.
  package let exclusion: DisclosureExclusion?
  /// The first day on which it may be seen, and is: never before the lawful day.
  package let firstDay: Day?
  /// The day from which regime A counts: the first on which anybody could see it, here or in the national system.
  package let publishedOn: Day?
  /// What ends it for good, the earliest first.
  private let ending: LifecycleEvent?

  package init(of decision: PenaltyDecision, _ settings: DisclosureSettings) {
    self.decision = decision
    self.settings = settings
    self.readiness = DisclosureReadiness(of: decision, settings)
    self.exclusion = DisclosureExclusion(of: decision, settings)
    guard case .lawful(let lawful) = readiness else {
      self.firstDay = nil
      self.publishedOn = nil
      self.ending = nil
      return
    }
    let first = max(lawful, decision.disclosure?.day ?? lawful)
    self.firstDay = first
    self.publishedOn = min(first, decision.disclosure?.registerDay ?? first)
    self.ending = decision.dated([.withdrawn, .repaired]).first
  }

  /// What each regime in force on that day says; nil where it cannot be published.
  package func period(on day: Day) -> PublicationPeriod? {
    guard exclusion == nil, let publishedOn else { return nil }
    return PublicationPeriod(of: decision, settings, publishedOn: publishedOn, on: day)
  }

  /// The last day on which it is shown by its period, as matters stand on that day; nil where it cannot be published.
  ///
  /// What was shown until a regime came into force has been shown: it goes on that day, not before.
  package func lastDay(on day: Day) -> Day? {
    guard let period = period(on: day) else { return nil }
    if let overridden = period.overriddenEnd { return overridden }
    var end = Day.last
    for term in period.terms where term.rule.regime.inForceSince <= end {
      let stop = isUnpublished(by: term) ? Day.first : term.end
      end = min(end, max(stop, Self.lastDayBefore(term.rule.regime)))
    }
    return end
  }

  /// The first regime ends what it ends; a later one nothing before it came.
  private static func lastDayBefore(_ regime: PeriodRegime) -> Day {
    regime == PeriodRegime.allCases.first ? .first : regime.inForceSince.adding(days: -1)
  }

  /// 轻微 is published only where the office does so in exception.
  private func isUnpublished(by term: PublicationTerm) -> Bool {
    term.rule == .minor && !settings.publishesMinor
  }
}

extension DisclosureCourse {
  /// What the public sees on a day.
  package func state(on day: Day) -> DisclosureState {
    if let exclusion { return .never(exclusion) }
    guard let firstDay, let lastDay = lastDay(on: day) else {
      return .pending(from: nil, missing: missing)
    }
    guard firstDay <= lastDay else { return .never(excluded(on: day)) }
    if let ending, let end = ending.day, end <= min(day, lastDay) {
      return state(ended: ending, on: end, firstDay)
    }
    if day > lastDay { return .expired(lastDay: lastDay) }
    if day < firstDay { return .pending(from: firstDay, missing: []) }
    return running(on: day, DisclosureState.Showing(since: firstDay, until: lastDay))
  }

  private var missing: [DisclosureReadiness.Requirement] {
    guard case .missing(let requirements) = readiness else { return [] }
    return requirements
  }

  private func excluded(on day: Day) -> DisclosureExclusion {
    let isMinor = period(on: day)?.terms.contains(where: isUnpublished) == true
    return isMinor ? .minorDishonesty : .periodOver
  }

  private func state(
    ended event: LifecycleEvent, on day: Day, _ firstDay: Day
  ) -> DisclosureState {
    guard day > firstDay else { return .never(.endedBefore(event.action)) }
    return event.action == .repaired ? .repaired(event) : .withdrawn(event)
  }

  private func running(on day: Day, _ showing: DisclosureState.Showing) -> DisclosureState {
    let suspensions = decision.dated([.suspended, .resumed]).filter { $0.isBy(day) }
    if let last = suspensions.last, last.action == .suspended { return .suspended(last, showing) }
    let corrections = decision.dated([.corrected]).filter {
      $0.isBy(day) && !$0.isBy(showing.since.adding(days: -1))
    }
    return corrections.isEmpty ? .shown(showing) : .corrected(showing, corrections)
  }
}

extension PenaltyDecision {
  /// Its events of those kinds, in the order of their days; of one day, in that of the file.
  package func dated(_ actions: Set<LifecycleEvent.Action>) -> [LifecycleEvent] {
    let events = events.enumerated().filter { actions.contains($1.action) && $1.day != nil }
    return events.sorted {
      ($0.element.day ?? .first, $0.offset) < ($1.element.day ?? .first, $1.offset)
    }.map(\.element)
  }
}

extension LifecycleEvent {
  fileprivate func isBy(_ today: Day) -> Bool { day.map { $0 <= today } ?? false }
}
