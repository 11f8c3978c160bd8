import Documents

/// Puts the lines of a file together as a document.
struct RecognizedDocument {
  let file: WordFile
  let lines: [RecognizedLine]
  private(set) var document: Document

  init(_ file: WordFile, _ lines: [RecognizedLine]) {
    self.file = file
    self.lines = lines
    document = Document(title: [])
    document.masthead = masthead
    document.title = joined(.title, .own)
    document.form = form
    document.dateline = first(.dateline)
    document.addressees = addressees
    document.body = blocks(of: .own)
    document.attendance = attendance
    document.annexes = annexes(named: .own) { .annex($0) }
    document.signature = signature
    document.note = first(.note).map { $0.trimmed(of: "（(", "）)") }
    document.issuedText = issuedText
    document.colophon = colophon
  }
}

// MARK: Looking

extension RecognizedDocument {
  func all(_ element: DocumentElement, _ part: DocumentPart = .own) -> [[Inline]] {
    lines.filter { $0.element == element && $0.part == part }.map(\.content.trimmed)
  }

  func first(_ element: DocumentElement) -> [Inline]? { all(element).first }

  /// Lines of one thing, with breaks between them.
  func joined(_ element: DocumentElement, _ part: DocumentPart) -> [Inline] {
    Array(all(element, part).joined(separator: [.lineBreak]))
  }
}
