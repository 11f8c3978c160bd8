/// A date as precise as the writer was: a day, a month, or a year.
///
/// A phase of a plan may begin in `2022-03` and end on `2022-11-20`; the document prints just that much.
package struct CalendarDate: Sendable, Hashable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  package init(_ day: Day) {
    self.year = day.year
    self.month = day.month
    self.day = day.day
  }

  /// Nil where the calendar has no such month.
  package init?(year: Int, month: Int? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month ?? 1) else { return nil }
    self.year = year
    self.month = month
    self.day = nil
  }

  package enum Precision: Int, Sendable, Comparable {
    case year, month, day

    package static func < (one: Precision, other: Precision) -> Bool {
      one.rawValue < other.rawValue
    }
  }

  package var precision: Precision {
    day != nil ? .day : month != nil ? .month : .year
  }

  /// The first day that the date covers.
  package var firstDay: Day { Day(known: year, month ?? 1, day ?? 1) }

  /// The last day that the date covers: 31 March for `2022-03`.
  package var lastDay: Day {
    let month = month ?? 12
    return Day(known: year, month, day ?? Day.dayCount(year: year, month: month))
  }

  /// The same date said no more precisely than `precision`.
  package func coarsened(to precision: Precision) -> CalendarDate {
    switch min(precision, self.precision) {
    case .year: CalendarDate(year: year) ?? self
    case .month: CalendarDate(year: year, month: month) ?? self
    case .day: self
    }
  }
}

extension CalendarDate {
  /// The Chinese form without zero padding (GB/T 9704—2012, 7.3.5.4): `2022年3月14日`, `2022年3月`.
  package var chinese: String { chinese(after: nil) }

  /// The same, leaving out what a date just printed before it has already said:
  /// after `2022年3月20日`, 2022-06-20 is `6月20日`.
  ///
  /// Only what was said in the same breath is left out: after `2022年` alone, or `2022年3月` for a day
  /// of that month, the reader would have to guess.
  ///
  /// - Parameter elidingMonth: whether a month already said is left out too (`12月1日至30日`).
  package func chinese(after previous: CalendarDate?, elidingMonth: Bool = false) -> String {
    let sameYear = previous?.year == year && previous?.month != nil
    let sameMonth = elidingMonth && sameYear && previous?.day != nil && previous?.month == month
    var text = sameYear && month != nil ? "" : "\(year)年"
    if let month, !(sameMonth && day != nil) { text += "\(month)月" }
    if let day { text += "\(day)日" }
    return text
  }
}

extension CalendarDate: CustomStringConvertible {
  /// As data writes it: `2022-03-14`, `2022-03`, `2022`.
  package var description: String {
    let full = firstDay.description
    switch precision {
    case .year: return String(full.prefix(4))
    case .month: return String(full.prefix(7))
    case .day: return full
    }
  }
}

extension Day {
  package var chinese: String { CalendarDate(self).chinese }
}
