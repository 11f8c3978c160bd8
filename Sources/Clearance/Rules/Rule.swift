package import Diagnostics

/// What one clause asks of a document. A rule returns what it finds; it never throws and never writes.
package struct Rule: Sendable {
  /// `AT-09`
  package let id: String
  package let citation: Citation
  package let guidance: Guidance
  /// Whether `--fix` may mend what it finds; a finding may still be left to a person.
  package let isRepairable: Bool
  /// What an office may set for itself; a rule of practice alone may have any.
  package let settings: [Setting]
  let findings: @Sendable (Proofreading, Rule) -> [Finding]

  /// A number that an office may choose (`每行字数: 18`).
  package struct Setting: Sendable, Hashable {
    package let key: String
    package let usual: Int

    package init(_ key: String, usual: Int) {
      self.key = key
      self.usual = usual
    }
  }

  init(
    _ id: String, _ citation: Citation, _ guidance: Guidance, isRepairable: Bool = false,
    settings: [Setting] = [],
    findings: @escaping @Sendable (Proofreading, Rule) -> [Finding]
  ) {
    self.id = id
    self.citation = citation
    self.guidance = guidance
    self.isRepairable = isRepairable
    self.settings = settings
    self.findings = findings
  }

  package func check(_ proofreading: Proofreading) -> [Finding] {
    guard !proofreading.habits.switchesOff(self) else { return [] }
    return findings(proofreading, self)
  }
}

extension Rule {
  /// A finding of this rule, never more severe than its clause allows.
  func finding(
    _ message: String, at location: TextLocation?, _ severity: Severity = .error,
    suggestion: String, related: [Diagnostic.Related] = [], repair: Repair? = nil
  ) -> Finding {
    Finding(
      Diagnostic(
        rule: id, citation, message, at: location, severity: severity, suggestion: suggestion,
        related: related),
      repair: repair)
  }
}
