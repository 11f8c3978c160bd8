package import Documents
package import Records

/// What the public sees of a decision on a day.
package enum DisclosureState: Sendable {
  case never(DisclosureExclusion)
  /// Not yet: from the day given, or when what is missing has been done.
  case pending(from: Day?, missing: [DisclosureReadiness.Requirement])
  case shown(Showing)
  /// Shown as corrected, with a public note of each correction.
  case corrected(Showing, [LifecycleEvent])
  /// Not shown while the execution is suspended (停止执行); an application for review alone suspends nothing
  /// (行政处罚法第七十三条).
  case suspended(LifecycleEvent, Showing)
  /// A tombstone with the reasons.
  case withdrawn(LifecycleEvent)
  /// The period is over; the day is the last on which it was shown.
  case expired(lastDay: Day)
  case repaired(LifecycleEvent)

  /// From when to when, both days included.
  package struct Showing: Sendable, Hashable {
    package let since: Day
    package let until: Day
  }

  /// Nil where the facts are not to be seen.
  package var showing: Showing? {
    switch self {
    case .shown(let showing), .corrected(let showing, _): showing
    case .never, .pending, .suspended, .withdrawn, .expired, .repaired: nil
    }
  }

  /// Whether the facts of the decision are to be seen.
  package var isShown: Bool { showing != nil }
}
