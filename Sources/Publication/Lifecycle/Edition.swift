import Clearance
package import Diagnostics
import Documents
package import Records

/// Everything that the public reads on a day (一版): a pure value, so that a build is compared with the last one, and what
/// is not in it any more is taken away.
package struct Edition: Sendable {
  /// The lists of all months that are over, then the papers of each decision, then the notes of withdrawal.
  package let pages: [PublicPage]
  package let findings: [Diagnostic]

  /// - Parameter profile: the office's `yinfa.yaml`, which templates name under 机关.
  package init(_ book: DisclosureBook, profile: Record) {
    let settings = DisclosureSettings(profile: profile)
    self.pages =
      ExposureList.all(in: book, settings).map { $0.page(profile) }
      + book.entries.flatMap { $0.pages(profile) } + book.tombstones.map { $0.page(profile) }
    self.findings = book.findings
  }
}

extension ExposureList {
  /// 曝光名单
  package func page(_ profile: Record) -> PublicPage {
    var scope = record
    scope["机关"] = .open(.record(profile))
    return PublicPage(
      .exposureList, issue.month.description, scope, of: entries.map(\.record),
      traces: entries.map(\.trace), table: table)
  }
}

extension PublicEntry {
  /// The papers that it has.
  fileprivate func pages(_ profile: Record) -> [PublicPage] {
    [PublicPaper.summary, .decision, .typicalCase, .correction].compactMap { page($0, profile) }
  }

  /// Nil where it has no such paper.
  package func page(_ paper: PublicPaper, _ profile: Record) -> PublicPage? {
    scope(of: paper, profile).map {
      PublicPage(paper, record.id, $0, of: [record], traces: [trace])
    }
  }
}

extension PublicTombstone {
  /// 撤回说明
  package func page(_ profile: Record) -> PublicPage {
    PublicPage(.withdrawal, id, scope(profile), of: [], traces: [trace])
  }
}
