/// How letters look, defaults and styles included.
package struct WordRunProperties: Sendable, Hashable {
  /// The id of the character style, if any.
  package var style: String?
  package var fonts = WordFonts()
  /// In half points: 32 is 三号.
  package var size = 20
  package var isBold = false
  package var isItalic = false
  /// `single`, `double`; nil for none.
  package var underline: String?
  package var isStruck = false
  /// `FF0000`; nil for automatic.
  package var color: String?
  /// `yellow`; nil for none.
  package var highlight: String?
  /// The colour behind the letters; nil for none.
  package var shading: String?
  /// Added to every letter's width; negative tightens.
  package var spacing = 0
  /// In percent.
  package var scale = 100
  /// Above the line, in half points; negative below.
  package var position = 0
  package var isHidden = false
  /// `superscript`, `subscript`; nil for letters on the line.
  package var verticalPosition: String?
}
