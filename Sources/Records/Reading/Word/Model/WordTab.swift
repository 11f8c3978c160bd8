/// A tab stop.
package struct WordTab: Sendable, Hashable {
  package let position: Int
  /// `left`, `center`, `right`, `decimal`.
  package let alignment: String
}
