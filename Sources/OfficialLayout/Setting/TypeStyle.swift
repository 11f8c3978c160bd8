/// What a style means in lengths, once for all who set, measure or write it.
package struct TypeStyle: Sendable, Hashable {
  /// What it says of paragraphs; the rest is as `normal` says.
  package let paragraph: ParagraphSetting
  package let letters: LetterSetting

  package init(_ style: ParagraphStyle, in layout: LayoutProfile) {
    paragraph = Self.paragraph(style, in: layout)
    letters = Self.letters(style, in: layout)
  }
}
