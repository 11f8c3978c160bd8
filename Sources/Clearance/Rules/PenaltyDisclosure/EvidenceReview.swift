package import Documents
package import Records

/// What the rules look at of evidence that was registered and kept: the notice, what the office has settled, and today.
package struct EvidenceReview: Sendable {
  package let evidence: PreservedEvidence
  package let settings: DisclosureSettings
  /// Nil leaves out what compares with it.
  package let day: Day?

  package init(of evidence: PreservedEvidence, settings: DisclosureSettings, on day: Day?) {
    self.evidence = evidence
    self.settings = settings
    self.day = day
  }
}
