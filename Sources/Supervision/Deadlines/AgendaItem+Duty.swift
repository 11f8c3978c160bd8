import Documents
package import Records

/// Deadlines as things to do.
extension AgendaItem {
  /// What a decision obliges the office to.
  init(_ duty: Duty, of course: DisclosureCourse, on day: Day) {
    let decision = course.decision
    self.init(
      day: duty.due, kind: duty.deadline.kind, id: decision.id, number: decision.number,
      words: duty.words(course.settings) + course.obstacles(to: duty), ruleID: duty.deadline.id,
      citation: duty.deadline.citation, place: decision.place("决定书文号"),
      isOverdue: duty.due < day, yearsWithoutCalendar: duty.yearsWithoutCalendar)
  }

  /// Nil where the evidence has been dealt with, or was not kept yet.
  init?(_ evidence: PreservedEvidence, _ settings: DisclosureSettings, on day: Day) {
    guard let duty = Duty(of: evidence, settings), duty.start <= day, duty.isOpen(on: day) else {
      return nil
    }
    self.init(
      day: duty.due, kind: duty.deadline.kind, id: evidence.number, number: evidence.number,
      words: duty.words(settings), ruleID: duty.deadline.id, citation: duty.deadline.citation,
      place: evidence.place("文书文号"), isOverdue: duty.due < day,
      yearsWithoutCalendar: duty.yearsWithoutCalendar)
  }
}

extension Duty {
  /// `报送双公示（自作出决定之日起7个工作日）`
  func words(_ settings: DisclosureSettings) -> String {
    switch deadline.term(settings) {
    case .yearly: "\(deadline.words)（\(deadline.term(settings).words)）"
    case .workingDays, .days: "\(deadline.words)（\(reckoning(settings))）"
    }
  }

  /// `自作出决定之日起7个工作日`
  package func reckoning(_ settings: DisclosureSettings) -> String {
    "自\(deadline.beginning)之日起\(deadline.term(settings).words)"
  }
}

extension DisclosureCourse {
  /// What must be done first: `；还缺保密审查`.
  fileprivate func obstacles(to duty: Duty) -> String {
    guard duty.deadline.kind == .publish, case .missing(let missing) = readiness else { return "" }
    return "；还缺" + missing.map(\.rawValue).joined(separator: "、")
  }
}

extension StatutoryDeadline {
  var kind: AgendaItem.Kind {
    switch self {
    case .publication, .publicationElsewhere, .proactiveDisclosure: .publish
    case .creditReport: .report
    case .withdrawal: .withdraw
    case .correction: .correct
    case .service: .serve
    case .registeredEvidence: .handle
    case .repairAcceptance, .repairDecision: .repair
    case .answerToApplication, .answerToEnquiry: .answer
    case .completionNotice: .complete
    case .thirdPartyOpinion, .agencyOpinion: .consult
    case .decision, .annualReport: .office
    }
  }
}
