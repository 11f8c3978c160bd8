/// A day of the week (星期), from Monday on.
package enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  package var isWeekend: Bool { self >= .saturday }

  /// 星期六
  package var chinese: String { "星期" + ["一", "二", "三", "四", "五", "六", "日"][rawValue] }
}

extension Weekday: Comparable {
  package static func < (one: Weekday, other: Weekday) -> Bool { one.rawValue < other.rawValue }
}
