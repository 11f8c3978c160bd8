package import Documents

/// The term in which a request for disclosure is answered (答复期限), 政府信息公开条例 Art 33: how it was reckoned, and its last day.
package struct AnswerTerm: Sendable, Hashable {
  /// From when it runs.
  package let start: Day
  /// Whether that is the day on which the completed request came (Art 30).
  package let isRestarted: Bool
  /// By how many working days it is longer; none where nobody was told of it in time.
  package let extendedBy: Int
  /// How many working days on the way are not counted, because somebody else was asked (Art 33(3)).
  package let skippedDays: Int
  package let due: Day
  /// The last day without any extension, by which the applicant must be told of one.
  package let regularDue: Day
  /// The years on the way whose days off are not known.
  package let yearsWithoutCalendar: [Int]

  struct Extension {
    let workingDays: Int
    let toldOn: Day
  }

  init(
    from start: Day, isRestarted: Bool, skipping pauses: [ClosedRange<Day>],
    extendedBy extended: Extension?, by calendar: WorkingDayCalendar
  ) {
    func end(_ days: Int) -> WorkingDayCalendar.Count {
      calendar.adding(workingDays: days, to: start, skipping: pauses)
    }
    let regular = end(Self.workingDays)
    let isValid = extended.map { $0.toldOn <= regular.day } ?? false
    let added = isValid ? extended?.workingDays ?? 0 : 0
    let last = end(Self.workingDays + added)
    self.start = start
    self.isRestarted = isRestarted
    self.extendedBy = added
    self.skippedDays =
      calendar.workingDays(after: start, through: last.day) - Self.workingDays - added
    self.due = last.day
    self.regularDue = regular.day
    self.yearsWithoutCalendar = last.yearsWithoutCalendar
  }

  /// Art 33(2): 自收到申请之日起20个工作日内.
  package static let workingDays = 20

  /// `自收到申请之日起20个工作日，延长10个工作日，征求意见的7个工作日不计`
  package var words: String {
    let beginning = isRestarted ? "收到补正的申请" : "收到申请"
    return "自\(beginning)之日起\(Self.workingDays)个工作日"
      + (extendedBy > 0 ? "，延长\(extendedBy)个工作日" : "")
      + (skippedDays > 0 ? "，征求意见的\(skippedDays)个工作日不计" : "")
  }
}
