import OfficePackaging

/// An element of one of a file's parts.
struct WordNode: Sendable, Hashable {
  /// In `WordParts.all`.
  let part: Int
  let node: XMLHandle
}
