import Clearance
import Documents
import Records
import Supervision

extension ExposureList {
  /// The lists of all months that are over, from that of the first decision on; a month without any is a report of none.
  static func all(in book: DisclosureBook, _ settings: DisclosureSettings) -> [ExposureList] {
    guard let first = book.days.min() else { return [] }
    return first.months(until: book.day).compactMap { month in
      ExposureIssue(month, settings).map { ExposureList($0, from: book) }
    }
  }

  /// The day on which what it says last changed: a list that is made again without a change is the same.
  static func revision(of issue: ExposureIssue, in book: DisclosureBook) -> Day {
    let changes =
      book.entries.filter { issue.contains($0.record.day) }.flatMap(\.changes)
      + book.absent.filter { issue.contains($0.decision.day) }.compactMap(\.change)
    return (changes + [issue.month.lastDay.adding(days: 1)]).max() ?? book.day
  }
}

extension PublicEntry {
  fileprivate var changes: [Day] { [showing.since] + corrections.map(\.day) }
}

extension DisclosureBook.Absence {
  /// When it ceased to be shown; nil where it never was.
  fileprivate var change: Day? {
    switch state {
    case .expired(let lastDay): lastDay.adding(days: 1)
    case .withdrawn(let event), .repaired(let event), .suspended(let event, _): event.day
    case .never, .pending, .shown, .corrected: nil
    }
  }
}

extension DisclosureBook {
  /// The days of all decisions that were ever shown, or are to be.
  fileprivate var days: [Day] {
    entries.compactMap(\.record.day) + absent.compactMap(\.decision.day)
  }
}

extension Day {
  /// The months from that of the day up to the last that is over on another.
  fileprivate func months(until today: Day) -> [CalendarDate] {
    let first = year * 12 + month - 1
    let last = today.year * 12 + today.month - 1
    guard first < last else { return [] }
    return (first..<last).compactMap { CalendarDate(year: $0 / 12, month: $0 % 12 + 1) }
  }
}
