package import Diagnostics

/// What a rule found, and what would mend it.
package struct Finding: Sendable, Hashable {
  package let diagnostic: Diagnostic
  /// Nil where a person must decide.
  package let repair: Repair?

  package init(_ diagnostic: Diagnostic, repair: Repair? = nil) {
    self.diagnostic = diagnostic
    self.repair = repair
  }
}
