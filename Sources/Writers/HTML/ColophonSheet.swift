import Documents
import OfficialLayout

/// The sheet that bears the 版记, as it will lie on paper.
///
/// The 版记 stands at the foot of the page that the typesetting chose (GB/T 9704—2012, 7.4); a stylesheet
/// cannot know how many pages come before that one, so it is told.
enum ColophonSheet: Equatable {
  /// The last sheet of the text, which takes so many pages with the 版记; nil where its pages do not all
  /// lie the same way.
  case lastOfText(pages: Int?)
  /// A sheet of its own: the text before it lies on its side.
  case own(isEven: Bool)

  /// Nil where there is no 版记.
  init?(of typesetting: Typesetting) {
    let fitted = typesetting.fitted
    let pieces = fitted.galley.pieces
    guard typesetting.document.colophon != nil, let colophon = pieces.indices.last,
      case .colophon = pieces[colophon],
      let page = fitted.places(ofPiece: colophon).first?.page
    else { return nil }
    guard let last = pieces.lastIndex(where: \.isOfText),
      let first = pieces.firstIndex(where: { $0.isOfText && $0.part == pieces[last].part }),
      let begin = fitted.places(ofPiece: first).first?.page,
      let end = fitted.places(ofPiece: last).last?.lastPage,
      (begin...fitted.pages.count).contains(end)
    else {
      self = .lastOfText(pages: 1)
      return
    }
    let sides = Set(fitted.pages.pages[(begin - 1)..<end].map(\.orientation))
    self =
      sides == [.landscape]
      ? .own(isEven: page.isMultiple(of: 2))
      : .lastOfText(pages: sides.count == 1 ? page - begin + 1 : nil)
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
