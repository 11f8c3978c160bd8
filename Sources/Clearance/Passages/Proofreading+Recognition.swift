package import Documents
package import Records

extension Proofreading {
  /// Of a document as it was found in a Word file.
  package init(of recognition: Recognition, on day: Day? = nil) {
    let lines = recognition.lines.map { Line($0.element, of: $0.part, $0.content) }
    self.init(of: recognition.document, lines: lines, on: day)
  }
}
