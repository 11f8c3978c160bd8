/// How a paragraph is set, defaults and styles included.
package struct WordParagraphProperties: Sendable, Hashable {
  /// The id of its style; nil for the default one.
  package var style: String?
  package var styleName: String?
  package var alignment = WordAlignment.left
  package var indent = WordIndent()
  package var spacing = WordSpacing()
  package var snapsToGrid = true
  package var keepsWithNext = false
  package var keepsLines = false
  /// `pageBreakBefore`
  package var startsPage = false
  /// 孤行控制
  package var controlsWidows = true
  package var borders = WordBorders()
  /// 0 for the first level of headings; nil for text.
  package var outlineLevel: Int?
  package var numbering: WordNumbering?
  package var tabs: [WordTab] = []
  /// Whether it stands in a frame (`framePr`).
  package var isFramed = false
  /// Punctuation may hang over the edge (允许标点溢出边界).
  package var hangsPunctuation = true
  /// Room is added between Han characters and Latin letters, and digits.
  package var spacesLatin = true
  package var spacesDigits = true
  /// The look of the paragraph mark, which an empty line has.
  package var mark = WordRunProperties()
}
