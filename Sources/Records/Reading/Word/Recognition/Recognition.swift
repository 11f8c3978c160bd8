package import Documents

/// What the paragraphs of a Word file are in an official document, and that document.
///
/// A file says how its words look, not what they are: the elements are told by their words, their places and
/// their looks. What is not recognised is 正文.
package struct Recognition: Sendable {
  package let file: WordFile
  /// The paragraphs that show something, from the first to the last: what stands in the file, labels and blanks
  /// included. One that holds two elements (发文字号 and 签发人) is two lines.
  package let lines: [RecognizedLine]
  /// What each paragraph of the file is, by its number: the first of its elements.
  package let elements: [DocumentElement]
  /// Its headings keep their numbers as they were written, in their words, and are not numbered again.
  package let document: Document

  package init(_ file: WordFile) {
    self.file = file
    var scan = RecognitionScan(file)
    lines = scan.lines()
    var elements = file.paragraphs.map { $0.furnitureElement }
    for line in lines.reversed() { elements[line.paragraph] = line.element }
    self.elements = elements
    document = RecognizedDocument(file, lines).document
  }

  /// The paragraphs of an element in reading order: `paragraphs(.addressees)`.
  package func paragraphs(_ element: DocumentElement, of part: DocumentPart = .own)
    -> [WordParagraph]
  {
    lines.filter { $0.element == element && $0.part == part }.map { file.paragraphs[$0.paragraph] }
  }
}

extension Recognition {
  /// Whether it shows itself to be an official document: by its number, whom it addresses, when it was signed, what
  /// was enclosed or who printed it.
  package var isOfficial: Bool {
    lines.contains { line in
      switch line.element {
      case .number, .signers, .addressees, .date, .annexList, .annexLabel, .copies, .printing: true
      case .copyNumber, .secrecy, .urgency, .mark, .title, .dateline, .heading, .text, .roster,
        .cell, .signature, .signatory, .note, .attendance, .annexTitle, .colophonAddressees,
        .pageNumber, .blank:
        false
      }
    }
  }
}

extension WordParagraph {
  /// What a paragraph is that no line speaks of: it shows nothing, or stands at the edge of every page.
  fileprivate var furnitureElement: DocumentElement {
    let isNumbered = fields.contains { $0.name == "PAGE" }
    return isNumbered && !place.isInText ? .pageNumber : .blank
  }
}
