package import Documents

/// What of a document a piece of type shows, and in which of its texts.
package struct Element: Sendable, Hashable {
  package let kind: DocumentElement
  package let part: DocumentPart

  package init(_ kind: DocumentElement, in part: DocumentPart = .own) {
    self.kind = kind
    self.part = part
  }
}
