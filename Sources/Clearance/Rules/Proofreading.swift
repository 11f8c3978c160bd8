package import Documents

/// What the rules look at: a document, cut into passages once for all of them, and the day on which they look.
package struct Proofreading: Sendable {
  package let document: Document
  /// Today; nil leaves out what compares with it.
  package let day: Day?
  /// The document's own text, and the one that it issues.
  package let texts: [Text]

  /// A text with the annexes that belong to it.
  package struct Text: Sendable {
    package let title: Passage
    package let body: [Passage]
    package let annexes: [Annex]
  }

  package struct Annex: Sendable {
    package let title: Passage
    /// Nil where the annex is named, not printed.
    package let body: [Passage]?
  }

  package init(of document: Document, on day: Day? = nil) {
    self.document = document
    self.day = day
    let own = Text(document.title, document.body, document.annexes)
    let issued = document.issuedText.map { Text($0.title, $0.body, $0.annexes) }
    self.texts = [own] + [issued].compactMap { $0 }
  }

  /// All words of the texts and their annexes, titles first.
  package var passages: [Passage] {
    texts.flatMap { text in
      [text.title] + text.body + text.annexes.flatMap { [$0.title] + ($0.body ?? []) }
    }
  }
}

extension Proofreading.Text {
  fileprivate init(_ title: [Inline], _ body: [Block], _ annexes: [Annex]) {
    self.title = Passage(title)
    self.body = body.passages
    self.annexes = annexes.map {
      Proofreading.Annex(title: Passage($0.title), body: $0.body?.passages)
    }
  }
}
