import Diagnostics
package import Documents

/// The 发文字号 of documents that are checked together (发文登记): which document bears which, and where.
package struct DocumentRegister: Sendable {
  private var entries: [String: Entry] = [:]

  /// The document that came first with a number.
  struct Entry: Sendable {
    let title: String
    let location: TextLocation
  }

  package init() {}

  /// In the order in which they are to be named: the first keeps its number.
  package init(of documents: some Sequence<Document>) {
    for document in documents { enter(document) }
  }

  /// What has entered before keeps its number.
  package mutating func enter(_ document: Document) {
    let passages = [document.masthead?.number, document.dateline].compactMap { $0 }.map {
      Passage($0)
    }
    for place in passages.flatMap(NumberPlace.all) {
      guard let key = place.registered, entries[key] == nil,
        let location = place.passage.location(of: place.range)
      else { continue }
      entries[key] = Entry(title: Passage(document.title).withoutSpaces, location: location)
    }
  }

  subscript(place: NumberPlace) -> Entry? { place.registered.flatMap { entries[$0] } }
}

extension NumberPlace {
  /// The number however its brackets and zeros were written; nil of what is no number.
  fileprivate var registered: String? {
    guard let written, !written.code.isEmpty else { return nil }
    let serial = written.serial.compactMap { passage.scalars[$0].digitValue }
      .drop { $0 == 0 }.map(String.init).joined()
    return passage.text(in: written.code) + passage.text(in: written.year) + "-" + serial
  }
}
