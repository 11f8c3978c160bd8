package import Diagnostics
package import Documents
package import Records

/// A finished document in Markdown, which a clerk may have edited: a template without holes.
///
/// `MarkdownWriter` prints what this reads, and reading and writing once more changes nothing.
package struct MarkdownDraft: Sendable {
  package let document: Document
  /// What was found and does not stop it.
  package let warnings: [Diagnostic]
  /// 豁免 of the front matter.
  package let waivers: [Waiver]

  /// - Parameter file: UTF-8.
  /// - Throws: everything that is wrong with it; `{{` and `{%` are, unless they are escaped.
  package init(parsing file: SourceFile) throws(Problems) {
    let template = try MarkdownTemplate(draft: file)
    let (document, problems) = template.filled(with: Record("", origin: nil))
    guard !problems.contains(where: { $0.severity == .error }) else { throw Problems(problems) }
    self.document = document
    self.warnings = problems
    self.waivers = template.frontMatter.waivers
  }
}
