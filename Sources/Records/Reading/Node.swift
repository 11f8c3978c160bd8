package import Diagnostics

/// A piece of YAML that remembers where it was written.
///
/// Scalars keep the text as written: a document number of `0012` stays `0012`, `no` stays `no`.
/// What a scalar means is decided by the type of the field that reads it.
package struct Node: Sendable, Hashable {
  package let content: Content
  package let location: TextLocation

  package enum Content: Sendable, Hashable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping([Entry])
  }

  package struct Scalar: Sendable, Hashable {
    package let text: String
    /// False for `"…"`, `'…'` and block scalars; a plain empty scalar, `~` and `null` are no value.
    package let isPlain: Bool

    package init(_ text: String, isPlain: Bool) {
      self.text = text
      self.isPlain = isPlain
    }
  }

  /// A key and its value, in the order of the file.
  package struct Entry: Sendable, Hashable {
    package let key: String
    package let keyLocation: TextLocation
    package let value: Node

    package init(key: String, keyLocation: TextLocation, value: Node) {
      self.key = key
      self.keyLocation = keyLocation
      self.value = value
    }
  }

  package init(_ content: Content, at location: TextLocation) {
    self.content = content
    self.location = location
  }

  /// Whether nothing was written: an empty plain scalar, `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let scalar) = content, scalar.isPlain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.text)
  }
}
