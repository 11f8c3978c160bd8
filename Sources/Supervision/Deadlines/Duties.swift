import Documents
package import Records

/// What a decision obliges the office to, with the days (办理期限).
extension DisclosureCourse {
  /// To serve it, to publish it, to report it; what is never published is only served.
  package var duties: [Duty] {
    guard let day = decision.day else { return [] }
    let disclosure = decision.disclosure
    let service = Duty(.service, from: day, done: decision.service?.day, settings)
    guard exclusion == nil else { return decision.outcome == .penalty ? [service] : [] }
    return [
      service,
      Duty(publicationDeadline, from: day, done: disclosure?.registerDay, settings),
      Duty(.proactiveDisclosure, from: day, done: firstDay, settings),
      Duty(.creditReport, from: day, done: disclosure?.reportDay, settings),
    ]
  }

  /// From the filing to the decision; nil where the day of filing is not recorded.
  package var decisionDuty: Duty? {
    decision.filedOn.map { Duty(.decision, from: $0, done: decision.day, settings) }
  }

  /// To withdraw, and to correct, as events oblige to it.
  package var eventDuties: [(event: LifecycleEvent, duty: Duty)] {
    decision.dated([.withdrawn, .corrected]).compactMap { event in
      guard let start = event.effectiveDay ?? (event.action == .withdrawn ? event.day : nil) else {
        return nil
      }
      let deadline: StatutoryDeadline = event.action == .withdrawn ? .withdrawal : .correction
      return (event, Duty(deadline, from: start, done: event.day, settings))
    }
  }

  /// To accept and to decide applications for the repair of credit, as far as events give their days.
  package var repairDuties: [(event: LifecycleEvent, duty: Duty)] {
    decision.dated([.repaired]).flatMap { event in
      [
        event.appliedOn.map { Duty(.repairAcceptance, from: $0, done: event.acceptedOn, settings) },
        event.acceptedOn.map { Duty(.repairDecision, from: $0, done: event.day, settings) },
      ].compactMap { $0 }.map { (event, $0) }
    }
  }

  private var publicationDeadline: StatutoryDeadline {
    decision.isFromElsewhere(settings) ? .publicationElsewhere : .publication
  }
}

extension Duty {
  /// To decide what becomes of evidence that was kept; nil where its notice has no day.
  package init?(of evidence: PreservedEvidence, _ settings: DisclosureSettings) {
    guard let day = evidence.day else { return nil }
    self.init(.registeredEvidence, from: day, done: evidence.handledOn, settings)
  }
}

extension PenaltyDecision {
  /// Whether the party is registered in another province than the office: the first two digits of 区划.
  package func isFromElsewhere(_ settings: DisclosureSettings) -> Bool {
    guard let own = settings.region, let region = party.registrationRegion, own.utf8.count >= 2,
      region.utf8.count >= 2
    else { return false }
    return own.prefix(2) != region.prefix(2)
  }
}
