/// What a paragraph is told of itself. Nil takes back what it says, and its style counts.
package enum WordParagraphSetting: Sendable, Hashable {
  case alignment(WordAlignment?)
  case indent(WordIndent?)
  case spacing(WordSpacing?)
  case snapsToGrid(Bool?)
  case keepsWithNext(Bool?)
  case startsPage(Bool?)
  case controlsWidows(Bool?)
  case outlineLevel(Int?)
  case borders(WordBorders?)
}
