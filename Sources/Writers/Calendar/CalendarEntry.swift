package import Documents

/// An event of a calendar that takes a whole day (全天日程).
package struct CalendarEntry: Sendable, Hashable {
  /// The same for the same matter in every calendar that names it, so that a program replaces what it knows.
  package let id: String
  package let day: Day
  package let summary: String
  package let details: String
  /// What it is, by one word: 公示.
  package let category: String

  package init(id: String, day: Day, summary: String, details: String, category: String) {
    self.id = id
    self.day = day
    self.summary = summary
    self.details = details
    self.category = category
  }
}
