package import Documents
package import Records

/// What the rules look at of an office itself: what it has settled and noted, and today.
package struct OfficeReview: Sendable {
  package let settings: DisclosureSettings
  /// Nil leaves out what compares with it.
  package let day: Day?

  package init(of settings: DisclosureSettings, on day: Day?) {
    self.settings = settings
    self.day = day
  }
}
