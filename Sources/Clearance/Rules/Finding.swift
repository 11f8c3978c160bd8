package import Diagnostics
import Records

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

extension [Finding] {
  /// The first with the changes that mend all of them.
  func mended(together edits: [WordEdit]) -> [Finding] {
    enumerated().map { index, finding in
      Finding(finding.diagnostic, repair: index == 0 ? Repair(word: edits) : nil)
    }
  }
}
