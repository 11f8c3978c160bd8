package import Documents

/// A document set, divided into pages, and mended where the pages asked for it (排版).
///
/// Made once for a document: the rules look at its pages, and all writers that print pages take it.
package struct Typesetting: Sendable {
  /// With its headings numbered; where everything stands as it was written, before pages moved anything.
  package let document: Document
  /// How Word divides it.
  package private(set) var fitted: FittedGalley
  /// In the order in which they were taken.
  package private(set) var decisions: [LayoutDecision] = []

  /// What is written.
  package var galley: Galley { fitted.galley }

  package var pages: Pages { fitted.pages }

  package init(_ document: Document, _ layout: LayoutProfile = .classic) {
    self.document = document.numbered()
    var document = self.document
    var trial = TrialSetting(document, layout)
    fitted = trial.fitted
    if !trial.showsTextOnFirstPage { makeRoom(for: &document, &trial, layout) }
    if let page = trial.pageOfLoneSignature { mend(document, &trial, layout, page) }
    fitted = trial.fitted
    if let colophon = trial.colophon { place(colophon, of: document) }
  }

  /// How another word processor divides it.
  package func pages(by renderer: Renderer) -> Pages { FittedGalley(galley, by: renderer).pages }
}

// MARK: The first page

extension Typesetting {
  /// Clause 7.3.2: 主送机关 that push the text off the first page go to the 版记.
  private mutating func makeRoom(
    for document: inout Document, _ trial: inout TrialSetting, _ layout: LayoutProfile
  ) {
    var moved = document
    if let addressees = document.addressees {
      moved.addressees = nil
      moved.colophon = document.colophon ?? Colophon()
      moved.colophon?.addressees = addressees.content
      let second = TrialSetting(moved, layout)
      if second.showsTextOnFirstPage {
        (document, trial) = (moved, second)
        return decisions.append(.addresseesInColophon)
      }
    }
    decisions.append(.noTextOnFirstPage)
  }
}

// MARK: The signature

extension Typesetting {
  /// Clause 7.3.5.5, from the least change to the greatest.
  private mutating func mend(
    _ document: Document, _ trial: inout TrialSetting, _ layout: LayoutProfile, _ page: Int
  ) {
    for remedy in SignOffRemedy.ladder {
      let mended = TrialSetting(document, layout, remedy)
      if mended.pageOfLoneSignature == nil, remedy.isReasonable(for: mended) {
        trial = mended
        return decisions.append(.remedied(remedy))
      }
    }
    decisions.append(.signatureWithoutText(page: page))
  }
}

extension SignOffRemedy {
  /// Text that would leave most of its page empty stays where it is; of one line it shows too little.
  fileprivate func isReasonable(for trial: TrialSetting) -> Bool {
    guard movedParagraphs > 0 else { return true }
    guard trial.showsTextOnFirstPage else { return false }
    return (2...GBT9704.Page.linesPerPage / 2).contains(trial.lines(ofLast: movedParagraphs))
  }
}

// MARK: The colophon

extension Typesetting {
  private mutating func place(_ colophon: SetColophon, of document: Document) {
    let place = placeOfColophon(colophon, of: document)
    if let section = section(for: place) { fitted.append(.section(section)) }
    fitted.append(.colophon(colophon))
    decisions.append(.colophon(place, page: pages.count))
  }

  /// A letter bears its 版记 on its last page (10.1), and so does what is printed on one side.
  private func placeOfColophon(_ colophon: SetColophon, of document: Document) -> ColophonPlace {
    guard let last = pages.pages.last else { return .lastPage }
    let wantsEven = galley.layout.sides == .both && document.form != .letter
    let fits =
      last.orientation == .portrait
      && last.remaining >= colophon.height + galley.layout.linePitch
    if fits, !wantsEven || pages.count.isMultiple(of: 2) { return .lastPage }
    return wantsEven && pages.count.isMultiple(of: 2) ? .afterBlankPage : .nextPage
  }

  /// An even page is asked for outright: should the pages be others than were thought, it still is one.
  private func section(for place: ColophonPlace) -> PageSection? {
    let sections = galley.pieces.compactMap { piece -> PageSection? in
      guard case .section(let section) = piece else { return nil }
      return section
    }
    guard place != .lastPage, let last = sections.last else { return nil }
    let isEven = (pages.count + 1).isMultiple(of: 2) || place == .afterBlankPage
    return PageSection(
      orientation: .portrait, clearsHeads: sections.contains { $0.orientation == .landscape },
      pageNumber: place == .afterBlankPage ? nil : last.pageNumber,
      start: isEven ? .evenPage : .nextPage)
  }
}
