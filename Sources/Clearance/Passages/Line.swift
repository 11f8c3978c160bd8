package import Documents

/// A paragraph as a reader sees it, label and punctuation included, and what it is in the document.
///
/// Of our own documents it is what will be printed; of somebody else's file, what stands in it.
package struct Line: Sendable {
  package let element: DocumentElement
  package let part: DocumentPart
  package let passage: Passage

  package init(_ element: DocumentElement, of part: DocumentPart, _ content: [Inline]) {
    self.element = element
    self.part = part
    self.passage = Passage(content)
  }

  package var text: String { passage.text }
}
