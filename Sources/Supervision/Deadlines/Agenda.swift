package import Diagnostics
package import Documents
package import Records

/// What an office has to do about its decisions, as matters stand on a day (待办清单): what must be served, published,
/// reported, withdrawn, corrected, and what will leave the public by itself; and which requests it has to answer.
package struct Agenda: Sendable {
  package let day: Day
  /// From the first day to the last.
  package let items: [AgendaItem]
  /// That days were counted in a year of which no notice is known.
  package let warnings: [Diagnostic]

  /// - Parameters:
  ///   - decisions: read once, in any order.
  ///   - evidence: what was registered and kept.
  ///   - requests: for disclosure (政府信息公开申请).
  ///   - enquiries: about what was published (公示信息查询).
  package init(
    of decisions: some Sequence<PenaltyDecision>, keeping evidence: [PreservedEvidence] = [],
    answering requests: [DisclosureRequest] = [], and enquiries: [InformationEnquiry] = [],
    _ settings: DisclosureSettings, on day: Day
  ) {
    let own =
      Agenda.annualReport(settings, on: day)
      + evidence.compactMap { AgendaItem($0, settings, on: day) }
      + requests.flatMap { AgendaItem.items(of: $0, settings, on: day) }
      + enquiries.compactMap { AgendaItem($0, settings, on: day) }
    let items =
      decisions.flatMap { Self.items(of: DisclosureCourse(of: $0, settings), on: day) } + own
    self.day = day
    self.items = items.sorted()
    self.warnings = Set(items.flatMap(\.yearsWithoutCalendar)).sorted().map {
      .unknownYear($0, at: settings.origin)
    }
  }

  package var overdue: [AgendaItem] { items.filter(\.isOverdue) }
}

extension Agenda {
  private static func items(of course: DisclosureCourse, on day: Day) -> [AgendaItem] {
    course.isOver(on: day)
      ? []
      : course.openDuties(on: day).map { AgendaItem($0, of: course, on: day) }
        + course.endings(on: day)
  }

  /// DL-10: in January; to an office that keeps account of its reports, until the year's is there.
  private static func annualReport(
    _ settings: DisclosureSettings, on day: Day
  ) -> [AgendaItem] {
    let duty = Duty(annualReportOf: settings, in: day)
    guard duty.isOpen(on: day), day.month == 1 || !settings.annualReports.isEmpty else { return [] }
    return [
      AgendaItem(
        day: duty.due, kind: .office, id: "", number: "", words: duty.words(settings),
        ruleID: duty.deadline.id, citation: duty.deadline.citation, place: nil,
        isOverdue: duty.isLate(on: day), yearsWithoutCalendar: [])
    ]
  }
}

extension Duty {
  /// To publish the annual report on disclosure in the year of a day.
  package init(annualReportOf settings: DisclosureSettings, in day: Day) {
    let start = Day(year: day.year, month: 1, day: 1) ?? day
    let report = settings.annualReports.map(\.day).filter { $0.year == day.year }.min()
    self.init(.annualReport, from: start, done: report, settings)
  }
}

extension DisclosureCourse {
  /// Whether nothing is left to be done: it has left the public, or never gets there.
  fileprivate func isOver(on day: Day) -> Bool {
    switch state(on: day) {
    case .withdrawn, .expired, .repaired: true
    case .never(let exclusion): exclusion.isOutsideTheLaw
    case .pending, .shown, .corrected, .suspended: false
    }
  }

  fileprivate func openDuties(on day: Day) -> [Duty] {
    let planned = (eventDuties + repairDuties).map(\.duty)
    return (duties + planned).filter { $0.isOpen(on: day) }
  }

  /// PRD-04: that its last day is near; and that a regime will change it.
  fileprivate func endings(on day: Day) -> [AgendaItem] {
    let horizon = day.adding(days: settings.expiryNoticeDays)
    let redated = redatings.filter { $0.day > day && $0.day <= horizon }
    let changes = redated.map { item(.redate, on: $0.day, $0.words, "PRD-02", basis(on: $0.day)) }
    guard state(on: day).isShown, let last = redated.last?.after ?? lastDay(on: day),
      (day...horizon).contains(last)
    else { return changes }
    return changes + [item(.expire, on: last, "公示到这一天为止，次日零时起撤下", "PRD-04", basis(on: last))]
  }

  private func basis(on day: Day) -> Citation {
    period(on: day)?.basis?.rule.citation ?? Citation(.practice)
  }

  private func item(
    _ kind: AgendaItem.Kind, on day: Day, _ words: String, _ rule: String, _ citation: Citation
  ) -> AgendaItem {
    AgendaItem(
      day: day, kind: kind, id: decision.id, number: decision.number, words: words, ruleID: rule,
      citation: citation, place: decision.place("决定书文号"), isOverdue: false,
      yearsWithoutCalendar: [])
  }
}

extension DisclosureExclusion {
  /// Whether the decision is none that anybody has to be told of.
  fileprivate var isOutsideTheLaw: Bool {
    switch self {
    case .noPenalty, .periodOver, .endedBefore: true
    case .summaryProcedure, .warningOnly, .minor, .refused, .minorDishonesty: false
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownYear(_ year: Int, at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .warning, "calendar.unknown-year", "没有\(year)年的放假安排，落在这一年的期限只扣除了周末", at: location,
      suggestion: "放假通知发布后，在 yinfa.yaml 里写“工作日历: [{年: \(year), 依据: ……, 放假: [……], 上班: [……]}]”")
  }
}
