package import Diagnostics
package import Documents
import Records

/// A finished document in Markdown, which a clerk may have edited: a template without holes.
///
/// `MarkdownWriter` prints what this reads, and reading and writing once more changes nothing.
package enum MarkdownDraft {
  /// - Parameter file: UTF-8.
  /// - Throws: everything that is wrong with it; `{{` and `{%` are, unless they are escaped.
  package static func document(parsing file: SourceFile) throws(Problems) -> Document {
    let template = try MarkdownTemplate(draft: file)
    let (document, problems) = template.filled(with: Record("", origin: nil))
    guard !problems.contains(where: { $0.severity == .error }) else { throw Problems(problems) }
    return document
  }
}
