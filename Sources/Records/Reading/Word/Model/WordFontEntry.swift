/// A font as `fontTable.xml` describes it.
package struct WordFontEntry: Sendable, Hashable {
  package let name: String
  /// What may stand in for it.
  package let alternative: String?
}
