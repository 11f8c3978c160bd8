package import Diagnostics
import OfficePackaging

/// A .docx as it was read: what it says, how it looks, and where each thing stands in it.
///
/// Everything has a number: paragraphs, tables, shapes and sections are named by their places in these lists,
/// by a rule, by a finding and by a `WordEdit` alike. All lengths are in twips unless said otherwise.
package struct WordFile: Sendable {
  /// The words, a line a paragraph: `paragraphs[11]` is line 12. A line's name is what a person looks for:
  /// `第12段`, `表2第3行第4格`, `页脚1第1段`.
  package let source: SourceFile
  /// All paragraphs: those of the body in reading order, with those of its tables and text boxes where they
  /// stand, then those of headers, footers and notes.
  package let paragraphs: [WordParagraph]
  /// The body from top to bottom.
  package let body: [WordBlock]
  /// All tables, in the order in which they begin.
  package let tables: [WordTable]
  /// Text boxes, lines and pictures, in the order of the paragraphs they hang on.
  package let shapes: [WordShape]
  package let sections: [WordSection]
  package let settings: WordSettings
  /// What the file says of its fonts (`fontTable.xml`).
  package let fonts: [WordFontEntry]
  /// Nil for a text that is no package.
  let parts: WordParts?
  /// Where each paragraph begins in `source`; nil where it begins the line of its number.
  var starts: [Start]? = nil

  /// Both counted from 1.
  struct Start: Sendable {
    let line: Int
    let column: Int
  }

  /// Whether it says how its words look; a text that was read like a Word file does not.
  package var hasLooks: Bool { parts != nil }
}

extension WordFile {
  /// The place of a scalar of a paragraph's text, counted from 0: what a diagnostic points at.
  package func location(paragraph index: Int, scalar: Int = 0) -> TextLocation {
    guard let starts else {
      return TextLocation(file: source, line: index + 1, column: scalar + 1)
    }
    return TextLocation(
      file: source, line: starts[index].line, column: starts[index].column + scalar)
  }

  /// The paragraphs of a block, in reading order: one, or all of a table's cells.
  package func paragraphs(of block: WordBlock) -> [WordParagraph] {
    switch block {
    case .paragraph(let index): [paragraphs[index]]
    case .table(let index):
      tables[index].rows.flatMap(\.cells).flatMap(\.blocks).flatMap(paragraphs)
    }
  }
}
