/// A change to a .docx, by the numbers that its `WordFile` gives to things.
///
/// All edits of a run are of the file as it was read: a range does not move because another edit makes the
/// text before it longer.
package enum WordEdit: Sendable, Hashable {
  /// Replaces scalars of a paragraph's text. New words take the look of the first scalar replaced; of the
  /// scalar before where nothing is replaced. U+000B in them is a line break, as in the text.
  case text(paragraph: Int, range: Range<Int>, with: String)
  case paragraph(Int, WordParagraphSetting)
  /// Of the scalars in the range; of the whole paragraph and its mark for nil.
  case letters(paragraph: Int, range: Range<Int>?, WordLetterSetting)
  /// A file without any `sectPr` gets one.
  case section(Int, WordSectionSetting)
  case table(Int, WordTableSetting)
  case row(table: Int, row: Int, WordRowSetting)
  case cell(table: Int, row: Int, cell: Int, WordCellSetting)
  case shape(Int, WordShapeSetting)
  case removeParagraph(Int)
  /// Not the only one of its table.
  case removeRow(table: Int, row: Int)
  case insert(WordNewParagraph, WordSpot)
  /// Blocks of the body, taken from where they stand into a text box that hangs on a new paragraph.
  case box([WordBlock], WordNewBox, on: WordNewParagraph, WordSpot)
  /// A drawing, taken from the paragraph that it hangs on to a new one.
  case hang(shape: Int, on: WordNewParagraph, WordSpot)
  /// What stands at the head or foot of a section's pages, in the place of what stood there.
  case furniture(section: Int, WordFurniture.Edge, WordFurniture.Pages, [WordNewParagraph])
  /// A comment (批注) at a range; each string is a paragraph of it.
  case comment(paragraph: Int, range: Range<Int>, [String])
  /// 奇偶页不同
  case evenAndOddHeaders(Bool)
}
