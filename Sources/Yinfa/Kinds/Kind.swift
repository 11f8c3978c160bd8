import Records

/// A kind of record (种类): what it holds and which template prints it.
///
/// Adding a kind is adding a file here, a template and a golden case.
struct Kind: Sendable {
  /// `work-plan`
  let id: String
  /// As `种类:` may name it; the first is the one that `yinfa new` writes.
  let names: [String]
  /// One sentence for the person who looks for it.
  let summary: String
  let shape: Shape
  /// The name of its template, built in or in the office's `模板/`.
  var template: String { id }
}

extension Kind {
  /// All kinds, in the order in which a clerk would look for them.
  static let all = [issuingNotice, workPlan, notice, newsRelease, statisticsForm]

  /// By id or by any Chinese name.
  static func named(_ name: String) -> Kind? {
    all.first { $0.id == name || $0.names.contains(name) }
  }
}
