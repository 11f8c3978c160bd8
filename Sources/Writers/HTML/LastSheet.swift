import Documents
import OfficialLayout

/// The sheet of a document that ends with the 版记, as it will lie on paper.
///
/// The 版记 stands at the foot of the last page (GB/T 9704—2012, 7.4); a stylesheet cannot know how many pages come
/// before that, so it is told.
struct LastSheet {
  /// Nil where the pages do not all lie the same way.
  let pages: Int?

  /// - Parameter document: numbered, with a 版记.
  init(of document: Document) {
    let fitted = Typesetting(document, .classic).fitted
    let pieces = fitted.galley.pieces
    guard let last = pieces.lastIndex(where: { $0.isOfText }),
      let first = pieces.firstIndex(where: { $0.isOfText && $0.part == pieces[last].part }),
      let begin = fitted.places(ofPiece: first).first?.page,
      let end = fitted.places(ofPiece: last).last?.lastPage,
      end <= fitted.pages.count
    else {
      pages = nil
      return
    }
    let sheet = fitted.pages.pages[(begin - 1)..<end]
    let hasRoom = Self.hasRoom(
      for: pieces.last, below: fitted.places(ofPiece: last).last, on: sheet)
    let isUniform = sheet.allSatisfy { $0.orientation == sheet.first?.orientation }
    pages = isUniform ? sheet.count + (hasRoom ? 0 : 1) : nil
  }

  /// Whether the 版记 and a line of air fit below the text.
  private static func hasRoom(
    for colophon: Galley.Piece?, below place: Pages.Place?, on sheet: ArraySlice<Pages.Page>
  ) -> Bool {
    guard case .colophon(let set)? = colophon, let page = sheet.last, let place else { return true }
    let pitch = LayoutProfile.classic.linePitch
    return place.top + (place.lines + 1) * pitch + set.height <= page.height
  }
}

extension Galley.Piece {
  fileprivate var part: DocumentPart? { element?.part }

  /// Whether it belongs to a text rather than to the 版记 or the paper.
  fileprivate var isOfText: Bool {
    switch self {
    case .section, .colophon: false
    case .paragraph, .table, .columns: true
    }
  }
}
