import Diagnostics
import Documents

/// Reads the one piece of HTML that a draft may hold: a table with merged cells.
///
/// It knows `table`, `thead`, `tbody`, `tr`, `th`, `td` with `rowspan`, `colspan` and `scope`, and in a
/// cell `br`, `strong`, `em` and `a`. Every tag is closed; directives may stand between rows and cells.
struct HTMLTableReader {
  var tokens: HTMLTokens
  private let firstLine: Int
  var inlines: InlineReader

  var rows: [FlowItem<TemplateRow>] = []
  var row: OpenTableRow?
  var cell: OpenTableCell?
  var isInHead = false
  var hasEnded = false
  private var hasFailed = false

  init(_ html: String, firstLine: Int, _ inlines: InlineReader) {
    self.tokens = HTMLTokens(html)
    self.firstLine = firstLine
    self.inlines = inlines
  }

  /// Nil where something was wrong, which `inlines.problems` then says.
  mutating func table() -> TemplateTable? {
    while !hasFailed, let token = tokens.next() { take(token) }
    if !hasFailed, !hasEnded { fail(.unclosedTable(at: location(tokens.position))) }
    guard !hasFailed else { return nil }
    var problems: [Diagnostic] = []
    let flows = FlowBuilder.flows(of: rows, problems: &problems)
    for problem in problems { inlines.report(problem) }
    return TemplateTable(columns: nil, rows: flows)
  }

  private mutating func take(_ token: HTMLTokens.Token) {
    switch token {
    case .open(let tag): open(tag)
    case .close(let tag): close(tag)
    case .words(let words, let offset): take(words, at: offset)
    case .comment(let words, let offset): takeComment(words, at: offset)
    case .broken(let offset): fail(.brokenTag(at: location(offset)))
    }
  }

  mutating func fail(_ problem: Diagnostic) {
    hasFailed = true
    inlines.report(problem)
  }

  /// Containers may have taken spaces off the lines: count columns from the line's end.
  func location(_ offset: Int) -> TextLocation {
    let (line, fromEnd) = tokens.place(of: offset)
    let number = firstLine + line
    let length = inlines.text.line(number).count
    return inlines.text.places.location(line: number, column: max(1, length - fromEnd + 1))
  }
}
