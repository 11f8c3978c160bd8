/// A part of the text with its own paper (节).
package struct WordSection: Sendable, Hashable {
  package var page = WordPage()
  package var margins = WordMargins()
  package var grid = WordGrid()
  /// Where it begins.
  package var start = Start.nextPage
  /// 首页不同
  package var hasTitlePage = false
  /// The number of its first page; nil where the count goes on.
  package var firstPageNumber: Int?
  /// `decimal`, `numberInDash`.
  package var pageNumberFormat: String?
  package var columnCount = 1
  /// The paragraphs of the text that stand in it.
  package var paragraphs: Range<Int> = 0..<0
  /// Those of the section before where it has none of its own, as Word prints them.
  package var furniture: [WordFurniture] = []
  /// Nil where the file has no `sectPr` at all.
  var node: WordNode?

  package enum Start: String, Sendable, Hashable {
    case nextPage, continuous, evenPage, oddPage, nextColumn
  }

  /// What is printed at the head or foot of its pages of a kind; nil where there is nothing.
  package func furniture(_ edge: WordFurniture.Edge, _ pages: WordFurniture.Pages) -> WordFurniture?
  {
    furniture.first { $0.edge == edge && $0.pages == pages }
  }
}
