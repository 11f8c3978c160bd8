package import Diagnostics
package import Records

/// A template whose output is text: a page of HTML, or plain text.
///
/// It is parsed once and filled many times. A value can never become markup: every hole of an HTML
/// template knows its place (element content, an attribute, an address) and escapes for it.
package struct TextTemplate: Sendable {
  let nodes: [TextNode]

  /// What is done to values on their way into the text.
  package enum Escaping: Sendable, Hashable {
    case none
    case html
  }

  /// - Throws: everything that is wrong with the template and the files that it brings in, at once.
  package init(
    parsing file: SourceFile, escaping: Escaping, includes: IncludeShelf = .empty
  ) throws(Problems) {
    var loader = TextTemplateLoader(escaping: escaping, shelf: includes)
    self.nodes = loader.nodes(of: file, chain: IncludeChain(file.name)).nodes
    guard loader.problems.isEmpty else { throw Problems(loader.problems) }
  }

  /// The text for a record, and everything that was wrong: with errors it must not go out.
  package func filled(
    with scope: Scope, mode: FillingMode = .strict, budget: Budget = Budget()
  ) -> (bytes: [UInt8], problems: [Diagnostic]) {
    var filling = TextFilling(Evaluation(mode: mode, budget: budget))
    filling.write(nodes, in: scope)
    return (filling.output, filling.evaluation.problems)
  }

  package func filled(
    with record: Record, mode: FillingMode = .strict, budget: Budget = Budget()
  ) -> (bytes: [UInt8], problems: [Diagnostic]) {
    filled(with: Scope(record), mode: mode, budget: budget)
  }
}
