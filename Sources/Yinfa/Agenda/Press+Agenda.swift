import Diagnostics
import Documents
import Records
import Supervision

extension Press {
  /// What of the office's decisions must be served, published, reported, withdrawn or corrected, and what will leave the
  /// public by itself; which requests and enquiries are to be answered. What is of a later day is not known yet.
  ///
  /// - Parameters:
  ///   - inputs: the office's records.
  ///   - day: today, `2022-06-01`.
  public func due(_ inputs: [InputFile], on day: String) -> DueList {
    let files = DecisionFiles(inputs)
    let read = office.diagnostics + files.diagnostics + files.diagnosticsOfOtherMatters
    guard let today = CalendarDate(day)?.firstDay else { return list(day, [], read) }
    let known = files.decisions.filter { $0.day.map { $0 <= today } ?? true }
    let agenda = Agenda(
      of: known, keeping: files.evidence, answering: files.requests, and: files.enquiries,
      office.disclosure, on: today)
    return list(day, agenda.items.map(DueItem.init), read + agenda.warnings)
  }

  private func list(_ day: String, _ items: [DueItem], _ found: [Diagnostic]) -> DueList {
    DueList(
      day: day, items: items, diagnostics: found, agencyName: office.disclosure.agencyName)
  }
}

extension DueItem {
  fileprivate init(_ item: AgendaItem) {
    self.init(
      day: item.day.description, dayWords: "\(item.day.chinese) \(item.day.weekday.chinese)",
      action: item.kind.rawValue, number: item.number, id: item.id, words: item.words,
      ruleID: item.ruleID, citation: item.citation, location: item.place,
      isOverdue: item.isOverdue)
  }
}
