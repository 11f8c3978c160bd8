/// A paragraph: its words, and how it looks when styles, defaults and its own properties are taken together.
package struct WordParagraph: Sendable {
  /// In `WordFile.paragraphs`; its line in `WordFile.source` is one more.
  package let index: Int
  package let place: WordPlace
  /// The words as printed: results of fields, insertions accepted, deletions left out. A tab is `\t`, a line
  /// break U+000B, a page or column break U+000C. Ranges count its scalars.
  package let text: String
  /// What an automatic list prints before the words: `一、`, `（1）`.
  package let label: String?
  package let properties: WordParagraphProperties
  /// Without gaps from the beginning to the end of the text.
  package let runs: [WordRun]
  package let fields: [WordField]
  /// Of what hangs on it, in `WordFile.shapes`.
  package let shapes: [Int]
  /// In `WordFile.sections`; that of the body where the paragraph stands in a header or a note.
  package let section: Int
  /// Nil in a text that is no package.
  let node: WordNode?

  package var scalarCount: Int { runs.last?.range.upperBound ?? 0 }

  /// Whether it prints no words, and nothing hangs on it.
  package var isBlank: Bool {
    shapes.isEmpty && label == nil && text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether it begins a page by a property or a break before its first word.
  package var startsPage: Bool {
    properties.startsPage
      || text.unicodeScalars.first { !$0.properties.isWhitespace || $0 == "\u{0C}" } == "\u{0C}"
  }
}
