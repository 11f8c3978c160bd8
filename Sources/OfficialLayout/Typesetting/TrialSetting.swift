import Documents

/// A document set one way, and what its pages show (试排).
struct TrialSetting {
  var fitted: FittedGalley
  /// Not yet placed.
  let colophon: SetColophon?

  init(_ document: Document, _ layout: LayoutProfile, _ remedy: SignOffRemedy = .none) {
    var compositor = Compositor(layout: remedy.layout(from: layout), remedy: remedy)
    compositor.set(document)
    fitted = FittedGalley(compositor.finished(), by: .word)
    colophon = compositor.colophon
  }

  /// Clause 7.3.3: the first page must show text. True where there is no text at all.
  var showsTextOnFirstPage: Bool {
    let first = fitted.galley.pieces.indices.first { fitted.galley.pieces[$0].isOwnText }
    return first.flatMap { fitted.places(ofPiece: $0).first }.map { $0.page == 1 } ?? true
  }

  /// The page of a signature without text; nil where all is well.
  var pageOfLoneSignature: Int? {
    let pieces = fitted.galley.pieces
    let signed = pieces.indices.filter { pieces[$0].isSignature }
      .compactMap { fitted.places(ofPiece: $0).first?.page }
    guard let page = signed.first, let last = signed.last else { return nil }
    let text = pieces.indices.filter { pieces[$0].isOwnText }
    guard let end = text.last.flatMap({ fitted.places(ofPiece: $0).last?.lastPage }) else {
      return nil
    }
    return end >= page && last == page ? nil : page
  }
}

extension Galley.Piece {
  /// 正文 of the document itself; its blank lines are none.
  fileprivate var isOwnText: Bool {
    guard let element, element.part == .own else { return false }
    if case .paragraph(let paragraph) = self, paragraph.isBlank { return false }
    return switch element.kind {
    case .text, .heading, .roster, .cell: true
    case .copyNumber, .secrecy, .urgency, .mark, .number, .signers, .title, .dateline, .addressees,
      .annexList, .signature, .signatory, .date, .note, .attendance, .annexLabel, .annexTitle,
      .colophonAddressees, .copies, .printing, .pageNumber, .blank:
      false
    }
  }

  /// 署名 or 成文日期.
  fileprivate var isSignature: Bool {
    guard case .paragraph(let paragraph) = self, !paragraph.isBlank else { return false }
    return paragraph.element.kind == .signature || paragraph.element.kind == .date
  }
}

extension TrialSetting {
  /// Of the last paragraphs of the document's own text; 0 where a table is among them.
  func lines(ofLast count: Int) -> Int {
    let pieces = fitted.galley.pieces
    let last = pieces.indices.filter { pieces[$0].isOwnText }.suffix(count)
    let areParagraphs = last.allSatisfy { index in
      guard case .paragraph = pieces[index] else { return false }
      return true
    }
    guard areParagraphs else { return 0 }
    return last.reduce(0) { $0 + (fitted.places(ofPiece: $1).first?.lines ?? 0) }
  }
}
