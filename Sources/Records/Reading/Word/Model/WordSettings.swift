/// What `settings.xml` says of the whole file.
package struct WordSettings: Sendable, Hashable {
  /// 奇偶页不同
  package var hasEvenAndOddHeaders = false
  package var mirrorsMargins = false
  /// 修订 is switched on.
  package var tracksRevisions = false
  /// `readOnly`, `forms`; nil where everything may be edited.
  package var protection: String?
  /// `doNotCompress`; nil where it is not said.
  package var characterSpacingControl: String?
  /// 15 for Word 2013 and later.
  package var compatibilityMode: Int?
  package var defaultTabStop = 720
}
