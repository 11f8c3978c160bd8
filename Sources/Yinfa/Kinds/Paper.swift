import Publication
import Records

/// A document that a record of a case makes (文书): what it is called, which template prints it, and who may read it.
///
/// Adding one is adding a file here, a template and a golden case.
struct Paper: Sendable {
  /// As `--as` names it: 摘要.
  let name: String
  /// The name of its template: `penalty-summary`.
  let template: String
  /// One sentence for the person who looks for it.
  let summary: String
  let readers: Readers
  /// The part of the record without which there is nothing to print: 补正; nil where there always is.
  let needs: String?

  /// Who may read a paper.
  enum Readers: Sendable {
    /// The office itself; never published.
    case office
    /// The party to whom it is served.
    case party
    /// Anyone: it is made of public records alone, and its finished bytes are scanned.
    case everyone(PublicPaper)

    var chinese: String {
      switch self {
      case .office: "内部"
      case .party: "当事人"
      case .everyone: "公开"
      }
    }
  }

  init(
    _ name: String, template: String, _ summary: String, for readers: Readers, needs: String? = nil
  ) {
    self.name = name
    self.template = template
    self.summary = summary
    self.readers = readers
    self.needs = needs
  }

  init(_ paper: PublicPaper, _ summary: String) {
    self.init(paper.name, template: paper.template, summary, for: .everyone(paper))
  }
}
