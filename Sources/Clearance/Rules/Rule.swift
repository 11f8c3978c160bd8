package import Diagnostics

/// What one clause asks of a document. A rule returns what it finds; it never throws and never writes.
package struct Rule: Sendable {
  /// `AT-09`
  package let id: String
  package let citation: Citation
  /// What it looks at, in a sentence.
  package let summary: String
  let findings: @Sendable (Proofreading, Rule) -> [Diagnostic]

  package func check(_ proofreading: Proofreading) -> [Diagnostic] { findings(proofreading, self) }
}
