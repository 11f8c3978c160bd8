/// Who was at a meeting (出席、请假、列席), below the text of its minutes, GB/T 9704—2012, 10.3.
package struct Attendance: Sendable, Hashable {
  /// 出席
  package var present: [Inline]?
  /// 请假
  package var excused: [Inline]?
  /// 列席
  package var observers: [Inline]?

  package init(
    present: [Inline]? = nil, excused: [Inline]? = nil, observers: [Inline]? = nil
  ) {
    self.present = present
    self.excused = excused
    self.observers = observers
  }
}

extension Attendance {
  /// The lists that are given, in the order of the standard, each with its label.
  package var lists: [(label: String, names: [Inline])] {
    [("出席", present), ("请假", excused), ("列席", observers)].compactMap { label, names in
      names.map { (label, $0) }
    }
  }
}
