package import Documents
package import Records

extension Proofreading {
  /// Of a document as it was found in a file: its words as they stand there; of a Word file also how they look, and
  /// the pages that Word would make.
  package init(of recognition: Recognition, on day: Day? = nil) {
    let lines = recognition.lines.map { Line($0.element, of: $0.part, $0.content) }
    self.init(of: recognition.document, lines: lines, on: day)
    guard recognition.file.hasLooks else { return }
    let word = WordReading(recognition)
    self.word = word
    pages = PrintedPages(word)
  }
}
