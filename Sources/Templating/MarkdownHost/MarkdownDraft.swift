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

extension MarkdownDraft {
  /// Whether a file says what its parts are: in front matter, or by a comment (`<!-- 主送 -->`).
  package static func namesElements(_ file: SourceFile) -> Bool {
    var problems: [Diagnostic] = []
    guard MarkdownParts(file, problems: &problems).frontMatter == nil else { return true }
    return (1...max(1, file.lineCount)).contains { number in
      Label(comment: String(decoding: file.line(number) ?? [], as: UTF8.self)) != nil
    }
  }
}

extension Label {
  /// Of a line that is a comment and nothing else.
  fileprivate init?(comment line: String) {
    let words = line.drop(while: \.isWhitespace)
    guard words.hasPrefix("<!--"), let end = words.firstRange(of: "-->") else { return nil }
    self.init(String(words[..<end.lowerBound].dropFirst(4)))
  }
}
