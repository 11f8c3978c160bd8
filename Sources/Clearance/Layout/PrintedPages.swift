package import Diagnostics
package import Documents

/// Where the pieces of a document come to stand when it is printed, as far as one can know without printing.
package struct PrintedPages: Sendable {
  /// Paragraphs, rows of tables, the colophon, from the top down.
  package let pieces: [Piece]
  package let count: Int
  /// How many LibreOffice makes of it; nil of somebody else's file, whose fonts LibreOffice would choose.
  package var countInLibreOffice: Int?
  /// Lines of the text that the last page would still take.
  package let roomOnLastPage: Int
  /// Whether the office prints on one side of the paper: then any page may be the last.
  package var isOneSided = false

  package struct Piece: Sendable {
    package let element: DocumentElement
    package let part: DocumentPart
    /// From that of its first line to that of its last, counted from 1.
    package let pages: ClosedRange<Int>
    /// Where it was written; nil for our own words.
    package let location: TextLocation?
    /// Its number in the Word file that it stands in.
    package let paragraph: Int?

    package init(
      _ element: DocumentElement, of part: DocumentPart, on pages: ClosedRange<Int>,
      at location: TextLocation? = nil, paragraph: Int? = nil
    ) {
      self.element = element
      self.part = part
      self.pages = pages
      self.location = location
      self.paragraph = paragraph
    }
  }

  package init(_ pieces: [Piece], count: Int, roomOnLastPage: Int = 0) {
    self.pieces = pieces
    self.count = count
    self.roomOnLastPage = roomOnLastPage
  }
}

extension PrintedPages {
  /// Those of the document's own text, in an element.
  func pieces(of element: DocumentElement) -> [Piece] {
    pieces.filter { $0.part == .own && $0.element == element }
  }
}
