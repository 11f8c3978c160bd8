package import Diagnostics

/// Other words in the place of some: in the file that a person wrote, or in the text of a Word file.
package struct TextEdit: Sendable, Hashable {
  package let location: TextLocation
  /// What stands there now; an edit whose words are not there is not made.
  package let old: String
  package let new: String

  package init(at location: TextLocation, _ old: String, _ new: String) {
    self.location = location
    self.old = old
    self.new = new
  }
}
