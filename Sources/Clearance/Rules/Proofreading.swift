package import Documents

/// What the rules look at: a document, and the day on which they look.
package struct Proofreading: Sendable {
  package let document: Document
  /// Today; nil leaves out what compares with it.
  package let day: Day?

  package init(of document: Document, on day: Day? = nil) {
    self.document = document
    self.day = day
  }
}
