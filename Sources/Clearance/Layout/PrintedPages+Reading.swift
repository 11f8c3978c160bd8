import Diagnostics
import Documents
package import OfficialLayout
import Records

extension PrintedPages {
  /// Of a Word file, as Word would divide it.
  package init(_ word: WordReading) {
    let (fitted, places) = WordPagination.pages(of: word.file)
    let pitch = word.profile.linePitch
    let pieces = word.file.paragraphs.compactMap { paragraph -> Piece? in
      guard let pages = places[paragraph.index], !paragraph.isBlank else { return nil }
      let role = word.role(of: paragraph)
      guard role.element != .blank else { return nil }
      return Piece(
        role.element, of: role.part, on: pages,
        at: word.file.location(
          paragraph: paragraph.index, scalar: paragraph.leadingSpaces.upperBound),
        paragraph: paragraph.index)
    }
    self.init(pieces, count: fitted.count, roomOnLastPage: fitted.room(pitch))
  }

  /// Of a document of ours.
  package init(_ typesetting: Typesetting) {
    let galley = typesetting.fitted.galley
    let pieces = galley.pieces.enumerated().flatMap { index, piece -> [Piece] in
      guard let element = piece.printedElement else { return [] }
      return typesetting.fitted.places(ofPiece: index).map {
        Piece(element.kind, of: element.part, on: $0.page...max($0.page, $0.lastPage))
      }
    }
    let pages = typesetting.pages
    self.init(pieces, count: pages.count, roomOnLastPage: pages.room(galley.layout.linePitch))
    countInLibreOffice = typesetting.pages(by: .libreOffice).count
    isOneSided = galley.layout.sides == .one
  }
}

extension Galley.Piece {
  /// Nil for what shows nothing.
  fileprivate var printedElement: Element? {
    switch self {
    case .section: nil
    case .paragraph(let paragraph): paragraph.isBlank ? nil : paragraph.element
    case .table(let table): Element(.cell, in: table.element.part)
    case .columns(let columns): columns.element
    case .colophon: Element(.printing)
    }
  }
}

extension Pages {
  /// Lines that the last page would still take.
  fileprivate func room(_ pitch: Length) -> Int {
    pages.last.map { max(0, $0.remaining.emu) / max(1, pitch.emu) } ?? 0
  }
}
