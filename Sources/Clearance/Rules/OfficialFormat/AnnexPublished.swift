import Diagnostics
import Documents

extension Rule {
  /// AT-01: every annex that is named is there (7.3.7). One that says 未随文公开 is named on purpose:
  /// the reader is told, the document goes out.
  static let annexPublished = Rule(
    id: "AT-01", citation: Citation("GB/T 9704—2012", "第7.3.7条", .required),
    summary: "附件说明列出的附件都随文印出"
  ) { proofreading, rule in
    proofreading.texts.flatMap(\.annexes).filter { $0.body == nil }.map { annex in
      .notPublished(annex.title.text, rule, at: annex.title.beginning)
    }
  }
}

extension Diagnostic {
  fileprivate static func notPublished(
    _ title: String, _ rule: Rule, at location: TextLocation?
  ) -> Diagnostic {
    Diagnostic(
      rule: rule.id, rule.citation, "附件“\(title.excerpt)”没有随文印出", at: location,
      severity: .warning, suggestion: "确实不公开的，在“豁免”里写明理由")
  }
}
