import Clearance
package import Diagnostics
import Documents
package import Records

/// Everything that the public reads on a day (一版): a pure value, so that a build is compared with the last one, and what
/// is not in it any more is taken away.
package struct Edition: Sendable {
  /// In the order of their paths' folders: lists, then the papers of each decision.
  package let pages: [PublicPage]
  package let findings: [Diagnostic]

  package init(_ book: DisclosureBook, _ settings: DisclosureSettings, by press: PublicPress) {
    var binding = Binding(press)
    for list in ExposureList.all(in: book, settings) { binding.add(list) }
    for entry in book.entries { binding.add(entry) }
    for tombstone in book.tombstones { binding.add(tombstone) }
    self.pages = binding.pages
    self.findings = book.findings + binding.findings
  }
}

/// The pages of an edition while they are made.
private struct Binding {
  private(set) var pages: [PublicPage] = []
  private(set) var findings: [Diagnostic] = []
  private let press: PublicPress

  init(_ press: PublicPress) { self.press = press }

  mutating func add(_ list: ExposureList) {
    let sources = list.entries.map(\.record.id)
    add(.exposureList, list.issue.month.description, sources, list) { press throws(Problems) in
      try press.document(of: list)
    }
  }

  mutating func add(_ entry: PublicEntry) {
    for paper in [PublicPaper.summary, .decision, .typicalCase, .correction] {
      add(paper, entry.record.id, [entry.record.id]) { press throws(Problems) in
        try press.document(paper, of: entry)
      }
    }
  }

  mutating func add(_ tombstone: PublicTombstone) {
    add(.withdrawal, tombstone.id, [tombstone.id]) { press throws(Problems) in
      try press.document(of: tombstone)
    }
  }

  private mutating func add(
    _ paper: PublicPaper, _ name: String, _ sources: [String], _ list: ExposureList? = nil,
    _ make: (PublicPress) throws(Problems) -> PublicDocument?
  ) {
    do throws(Problems) {
      guard let document = try make(press) else { return }
      pages.append(
        PublicPage(
          path: "\(paper.name)/\(name)", document: document, table: list?.table, sources: sources))
    } catch {
      findings += error.diagnostics
    }
  }
}
