package import Documents
package import OfficialLayout
package import Records

/// What the rules look at: a document, cut into lines once for all of them, and the day on which they look.
package struct Proofreading: Sendable {
  /// With its headings numbered.
  package let document: Document
  /// Every paragraph, from the first to the last.
  package let lines: [Line]
  /// The document's own text, and the one that it issues.
  package let texts: [Text]
  /// Today; nil leaves out what compares with it.
  package var day: Day?
  /// Whose document it is; nil where nobody said.
  package var agency: Agency?
  package var habits = Habits()
  /// Whether it goes to its party, or stays in the office: what it says of that person goes no further.
  package var isServed = false
  /// The numbers of the documents that are checked together with this one.
  package var register = DocumentRegister()
  /// The Word file that the document was read from; nil for our own, whose layout is right by construction.
  package var word: WordReading?
  /// Where everything comes to stand; nil where nobody worked it out.
  package var pages: PrintedPages?
  /// The fonts of this machine; nil leaves out what asks for them.
  package var installedFonts: Set<String>?

  /// A text with the annexes that belong to it.
  package struct Text: Sendable {
    package let part: DocumentPart
    package let title: Passage
    package let body: [Passage]
    package let annexes: [Annex]
  }

  package struct Annex: Sendable {
    package let title: Passage
    /// Nil where the annex is named, not printed.
    package let body: [Passage]?
  }

  /// Of a document as it will be printed, without its pages.
  package init(of document: Document, on day: Day? = nil) {
    let numbered = document.numbered()
    self.init(of: numbered, lines: numbered.lines, on: day)
  }

  /// Of a document as it will be printed, with its pages.
  package init(of typesetting: Typesetting, on day: Day? = nil) {
    let document = typesetting.document
    self.init(of: document, lines: document.lines, on: day)
    pages = PrintedPages(typesetting)
  }

  /// Of a document as it was found.
  package init(of document: Document, lines: [Line], on day: Day? = nil) {
    self.document = document
    self.lines = lines
    self.day = day
    let own = Text(
      .own, document.title, document.annexes, in: lines
    ) { .annex($0) }
    let issued = document.issuedText.map {
      Text(.issuedText, $0.title, $0.annexes, in: lines) { .annexOfIssuedText($0) }
    }
    self.texts = [own] + [issued].compactMap { $0 }
  }

  /// All words of the texts and their annexes, titles first.
  package var passages: [Passage] {
    texts.flatMap { text in
      [text.title] + text.body + text.annexes.flatMap { [$0.title] + ($0.body ?? []) }
    }
  }

  package func lines(of element: DocumentElement) -> [Line] {
    lines.filter { $0.element == element }
  }
}

extension Proofreading.Text {
  fileprivate init(
    _ part: DocumentPart, _ title: [Inline], _ annexes: [Annex], in lines: [Line],
    annexPart: (Int) -> DocumentPart
  ) {
    self.part = part
    self.title = Passage(title)
    self.body = lines.body(of: part)
    self.annexes = annexes.enumerated().map { index, annex in
      Proofreading.Annex(
        title: Passage(annex.title),
        body: annex.body.map { _ in lines.body(of: annexPart(index)) })
    }
  }
}

extension [Line] {
  fileprivate func body(of part: DocumentPart) -> [Passage] {
    filter { $0.part == part && $0.element.isBody }.map(\.passage)
  }
}

extension DocumentElement {
  /// Whether it belongs to the 正文 of a text or an annex.
  package var isBody: Bool {
    switch self {
    case .heading, .text, .roster, .cell: true
    case .copyNumber, .secrecy, .urgency, .mark, .number, .signers, .title, .dateline, .addressees,
      .annexList, .signature, .signatory, .date, .note, .attendance, .annexLabel, .annexTitle,
      .colophonAddressees, .copies, .printing, .pageNumber, .blank:
      false
    }
  }
}
