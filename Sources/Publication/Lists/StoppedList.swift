package import Documents
package import Records
import Supervision

/// What ceased to be published in a month (停止公示清单), so that it is taken down wherever else it stands. It names the
/// parties and stays in the office.
package struct StoppedList: Sendable {
  package let month: ExposureIssue
  package let day: Day
  package let rows: [Row]

  package struct Row: Sendable {
    package let decision: PenaltyDecision
    package let stoppedOn: Day
    package let reason: String
    package let basis: String?
  }

  package init(_ month: ExposureIssue, from book: DisclosureBook) {
    self.month = month
    self.day = book.day
    self.rows = book.absent.compactMap(Row.init).filter { month.contains($0.stoppedOn) }
  }

  /// For its template: 月份, 公布日期, 件数, 名单.
  package var record: Record {
    var record = Record("停止公示清单", origin: nil)
    record["月份"] = .closed(.date(month.month))
    record["公布日期"] = .closed(.date(CalendarDate(day)))
    record["件数"] = .closed(.integer(rows.count))
    record["名单"] = .closed(.list(rows.map { .closed(.record($0.record)) }))
    return record
  }
}

extension StoppedList.Row {
  /// Nil where the decision was never shown, or may be shown again.
  fileprivate init?(_ absence: DisclosureBook.Absence) {
    let decision = absence.decision
    switch absence.state {
    case .expired(let lastDay):
      self.init(
        decision: decision, stoppedOn: lastDay.adding(days: 1), reason: "公示期届满", basis: nil)
    case .withdrawn(let event), .repaired(let event), .suspended(let event, _):
      guard let day = event.day else { return nil }
      self.init(
        decision: decision, stoppedOn: day,
        reason: event.action.rawValue + (event.kind.map { "（\($0.rawValue)）" } ?? ""),
        basis: event.basis)
    case .never, .pending, .shown, .corrected: return nil
    }
  }

  fileprivate var record: Record {
    var row = Record("名单", origin: decision.record.origin)
    row["文号"] = .closed(.text(decision.number))
    row["当事人"] = .closed(.text(decision.party.name))
    row["停止日期"] = .closed(.date(CalendarDate(stoppedOn)))
    row["原因"] = .closed(.text(reason))
    row["依据"] = basis.map { .closed(.text($0)) }
    return row
  }
}
