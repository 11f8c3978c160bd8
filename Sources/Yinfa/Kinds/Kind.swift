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
  /// The template that it shares with other kinds, where it has none of its own.
  var commonTemplate: String?
  /// What its records print besides, where one record makes several documents; the first is the usual one.
  var papers: [Paper] = []
  /// The names of its template, built in or in the office's `模板/`; the first that is there prints it.
  var templates: [String] { [id] + [commonTemplate].compactMap { $0 } }
}

extension Kind {
  /// All kinds, in the order in which a clerk would look for them.
  static let all =
    [issuingNotice, workPlan] + officialDocuments + [newsRelease, statisticsForm, penaltyDecision]
    + disposals + [disclosureRequest, informationEnquiry]

  /// By id or by any Chinese name.
  static func named(_ name: String) -> Kind? {
    all.first { $0.id == name || $0.names.contains(name) }
  }
}
