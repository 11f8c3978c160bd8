package import Documents

/// A paragraph, or the part of one, that is one element of a document.
package struct RecognizedLine: Sendable {
  /// In `WordFile.paragraphs`.
  package let paragraph: Int
  /// Scalars of its text.
  package let range: Range<Int>
  package let element: DocumentElement
  package let part: DocumentPart
  /// The words as they stand there, with their places; the number of an automatic list before them.
  package let content: [Inline]
}
