package import Diagnostics

/// Words that came from data: they know who may read them and where they were written.
///
/// Redaction, the place in a finding, and the way from a preview back to the record all read this.
package struct Field: Sendable, Hashable {
  package let text: String
  package let sensitivity: Sensitivity
  /// Where the value stands in the record; nil for values that were worked out.
  package let origin: TextLocation?

  package init(_ text: String, sensitivity: Sensitivity, origin: TextLocation?) {
    self.text = text
    self.sensitivity = sensitivity
    self.origin = origin
  }
}
