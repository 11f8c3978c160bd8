package import Diagnostics
package import Documents
package import Records

/// A document with holes, written in Markdown.
///
/// Holes (`{{ … }}`) stand in words, table cells, link destinations and front-matter values; directives
/// (`{% … %}`) stand on lines of their own between blocks or table rows, alone in an item of a list, or
/// inside a line. The text is read by cmark once, when it is parsed; what fills it later are values
/// in a finished tree, so that no word of the data can become a heading, a row or another hole.
///
/// The text below the front matter is Markdown with these meanings:
/// - `#` is the title, `##` to `#####` are the four levels of headings. A number before the words
///   (一、, （一）…) is dropped and made anew; `{#锚点}` and `{-}` behind them name a heading, or say that
///   it has no number; `[](#锚点)` prints the number of the heading.
/// - A comment alone on its line says what follows: `<!-- 主送 -->`, `<!-- 附件 横向 -->` (`Label.names`).
/// - Stars pair by `EmphasisFlank`; a line end between Han characters prints nothing.
/// - Code, quotes, images, rules, footnotes and HTML other than a table are errors: an official document
///   has no use for them, and nothing is left out without a word.
package struct MarkdownTemplate: Sendable {
  let frontMatter: FrontMatter
  let blocks: [Flow<TemplateBlock>]
  private let file: SourceFile
  private let isDraft: Bool
  /// What was found in the text and does not stop it.
  private let warnings: [Diagnostic]

  /// Reads a template and everything that it brings in.
  ///
  /// - Parameters:
  ///   - file: UTF-8.
  ///   - name: the name by which other templates could bring this one in.
  ///   - includes: front matter in a file that is brought in does not count.
  /// - Throws: all that is wrong with the syntax of all files.
  package init(
    parsing file: SourceFile, name: String = "", includes: IncludeShelf = .empty
  ) throws(Problems) {
    try self.init(file, name: name, includes: includes, isDraft: false)
  }

  /// A draft: braces are an error in it.
  init(draft file: SourceFile) throws(Problems) {
    try self.init(file, name: "", includes: .empty, isDraft: true)
  }

  private init(
    _ file: SourceFile, name: String, includes: IncludeShelf, isDraft: Bool
  ) throws(Problems) {
    var problems: [Diagnostic] = []
    let parts = MarkdownParts(file, problems: &problems)
    self.file = file
    self.isDraft = isDraft
    self.frontMatter = FrontMatter(file, parts, isDraft: isDraft, problems: &problems)
    let reader = TemplateReader(shelf: includes, isDraft: isDraft)
    self.blocks = reader.blocks(of: file, parts.body, chain: IncludeChain(name))
    problems += reader.problems
    let errors = problems.filter { $0.severity == .error }
    self.warnings = problems.filter { $0.severity != .error }
    guard errors.isEmpty else { throw Problems(problems.sorted(by: Diagnostic.isPrintedBefore)) }
  }

  /// `种类` of the front matter.
  package var kind: String? { frontMatter.kind }

  /// Fills the holes and puts the parts of the document in their places.
  ///
  /// - Returns: the document as far as it could be made, and everything that was wrong; it may go out
  ///   only where there is no error among it.
  package func filled(
    with record: Record, mode: FillingMode = .strict, budget: Budget = Budget()
  ) -> (document: Document, problems: [Diagnostic]) {
    var filler = TemplateFiller(mode: mode, budget: budget)
    let values = filler.values(of: frontMatter, in: Scope(record))
    let passages = filler.passages(of: blocks, in: Scope(record))
    var assembler = DocumentAssembler(start: TextLocation(file: file), locatesWords: isDraft)
    assembler.take(values)
    for passage in passages { assembler.take(passage) }
    let document = assembler.finished()
    let problems = warnings + filler.problems + assembler.problems
    return (document, problems.sorted(by: Diagnostic.isPrintedBefore))
  }
}

extension Diagnostic {
  /// What follows from a directive without its 结束, which `Segmenter` has reported.
  fileprivate var isCrossing: Bool { id == "template.crossing-tags" }
}

/// Reads files and what they bring in.
private final class TemplateReader {
  private let shelf: IncludeShelf
  private let isDraft: Bool
  private(set) var problems: [Diagnostic] = []
  /// Files that were brought in before: read once, however often they are asked for.
  private var known: [String: [Flow<TemplateBlock>]] = [:]

  init(shelf: IncludeShelf, isDraft: Bool) {
    self.shelf = shelf
    self.isDraft = isDraft
  }

  func blocks(of file: SourceFile, _ range: Range<Int>, chain: IncludeChain) -> [Flow<
    TemplateBlock
  >] {
    let (segments, found) =
      isDraft ? ([.text(range)], []) : Segmenter.segments(of: file, in: range)
    let text = PreparedText(file, segments: segments, isDraft: isDraft)
    problems += found + text.problems
    guard !text.isRefused else { return [] }
    var reader = BlockReader(text) { [self] name, location in
      included(name, at: location, chain: chain)
    }
    let flows = reader.flows(of: text)
    let isSound = !found.contains { $0.severity == .error }
    problems += reader.problems.filter { isSound || !$0.isCrossing }
    return flows
  }

  private func included(_ name: String, at location: TextLocation, chain: IncludeChain) -> [Flow<
    TemplateBlock
  >] {
    do throws(Problems) {
      let (file, chain) = try chain.entering(name, at: location, from: shelf)
      if let known = known[name] { return known }
      let parts = MarkdownParts(file, problems: &problems)
      let blocks = blocks(of: file, parts.body, chain: chain)
      known[name] = blocks
      return blocks
    } catch {
      problems += error.diagnostics
      return []
    }
  }
}

extension BlockReader {
  /// Has cmark read the text.
  fileprivate mutating func flows(of text: PreparedText) -> [Flow<TemplateBlock>] {
    let (root, tooDeepLine) = MarkdownParser.tree(of: text.bytes)
    if let tooDeepLine {
      report(.tooDeepNesting(at: text.places.location(line: tooDeepLine, column: 1)))
    }
    return flows(of: root.children)
  }
}
