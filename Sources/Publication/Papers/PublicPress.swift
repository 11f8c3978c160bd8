package import Clearance
package import Diagnostics
package import Records
package import Templating

/// Fills the templates of public papers with what the redactor made, and with nothing else.
package struct PublicPress: Sendable {
  /// Finds a template by its name.
  package typealias Shelf = @Sendable (String) -> Result<MarkdownTemplate, Problems>

  private let profile: Record
  private let redactor: Redactor
  private let shelf: Shelf

  /// - Parameter profile: the office's `yinfa.yaml`, whose fields templates name under 机关.
  package init(profile: Record, shelf: @escaping Shelf) {
    self.profile = profile
    self.redactor = Redactor(DisclosureSettings(profile: profile))
    self.shelf = shelf
  }

  /// A paper of an entry; nil where it has none of that kind.
  package func document(
    _ paper: PublicPaper, of entry: PublicEntry
  ) throws(Problems) -> PublicDocument? {
    guard let scope = entry.scope(of: paper, profile) else { return nil }
    return try document(paper, scope, of: [entry.record])
  }

  /// 撤回说明
  package func document(of tombstone: PublicTombstone) throws(Problems) -> PublicDocument {
    try document(.withdrawal, tombstone.scope(profile), of: [])
  }

  /// 曝光名单
  package func document(of list: ExposureList) throws(Problems) -> PublicDocument {
    var scope = list.record
    scope["机关"] = .open(.record(profile))
    return try document(.exposureList, scope, of: list.entries.map(\.record))
  }

  private func document(
    _ paper: PublicPaper, _ scope: Record, of records: [PublicRecord]
  ) throws(Problems) -> PublicDocument {
    let template = try shelf(paper.template).get()
    let (document, found) = template.filled(with: scope)
    guard found.allSatisfy({ $0.severity != .error }) else { throw Problems(found) }
    return redactor.publish(document, of: records)
  }
}
