package import Documents
package import Records

/// Which issue of the monthly list it is (期次): of which month, and the running number.
package struct ExposureIssue: Sendable, Hashable {
  package let month: CalendarDate
  package let number: Int

  /// Numbers run from the month that the office has set, else from every January.
  ///
  /// Nil where the date names no month, or one before the first issue.
  package init?(_ month: CalendarDate, _ settings: DisclosureSettings) {
    guard let number = month.month, month.day == nil else { return nil }
    self.month = month
    guard let first = settings.firstIssue, let start = first.month.month else {
      self.number = number
      return
    }
    let later = (month.year - first.month.year) * 12 + number - start
    guard later >= 0 else { return nil }
    self.number = first.number + later
  }

  /// `2022年第5期`, with the month of the year; `总第17期` where the numbers run on.
  package var words: String {
    let ofYear = "\(month.year)年第\(month.month ?? 0)期"
    return number == month.month ? ofYear : "\(ofYear)（总第\(number)期）"
  }

  package func contains(_ day: Day?) -> Bool {
    day.map { $0.year == month.year && $0.month == month.month } ?? false
  }
}
