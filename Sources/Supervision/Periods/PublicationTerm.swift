package import Documents

/// How long a decision is published by one regime, and by which of its clauses.
package struct PublicationTerm: Sendable, Hashable {
  package let rule: PeriodRule
  /// The day from which it runs, which does not count (民法典第二百零一条).
  package let start: Day
  /// The last day on which it is shown; it is gone from 00:00 of the next.
  package let end: Day

  /// `2025-05-10（令45号：自公示之日起三年）`
  package var words: String { "\(end.chinese)（\(rule.words)）" }
}
