package import Documents

/// From when to when (期限). Either end may be missing: “…前” has only an end.
package struct Period: Sendable, Hashable {
  package let start: CalendarDate?
  package let end: CalendarDate?

  /// Nil where neither end is given.
  package init?(start: CalendarDate?, end: CalendarDate?) {
    guard start != nil || end != nil else { return nil }
    self.start = start
    self.end = end
  }

  /// Whether the end comes before the start, compared at the coarser of their precisions.
  package var isReversed: Bool {
    guard let start, let end else { return false }
    return end.isBefore(start)
  }

  /// Whether a part of `other` lies outside, compared at the coarser precision.
  package func leavesOut(_ other: Period) -> Bool {
    let beginsEarly = [other.start, other.end].contains { date in
      guard let date, let start else { return false }
      return date.isBefore(start)
    }
    let endsLate = [other.start, other.end].contains { date in
      guard let date, let end else { return false }
      return end.isBefore(date)
    }
    return beginsEarly || endsLate
  }

  /// `2024年4月1日至9月30日`, `12月1日至30日`, `2022年3月`, `3月30日前`, `2022年3月起`.
  ///
  /// - Parameter previous: a date just printed, whose year need not be said again.
  package func chinese(after previous: CalendarDate? = nil) -> String {
    switch (start, end) {
    case (let start?, let end?) where start == end: start.chinese(after: previous)
    case (let start?, let end?):
      start.chinese(after: previous) + "至" + end.chinese(after: start, elidingMonth: true)
    case (let start?, nil): start.chinese(after: previous) + "起"
    case (nil, let end?): end.chinese(after: previous) + "前"
    case (nil, nil): ""
    }
  }

  /// The same without years, for a text that has named the year: `4月1日至9月30日`.
  package var chineseWithoutYears: String { chinese(after: start ?? end) }
}

extension CalendarDate {
  /// Whether the whole date lies before the other, said as precisely as both allow:
  /// 2022-03 is not before 2022-03-14.
  package func isBefore(_ other: CalendarDate) -> Bool {
    let precision = min(precision, other.precision)
    return coarsened(to: precision).firstDay < other.coarsened(to: precision).firstDay
  }
}
