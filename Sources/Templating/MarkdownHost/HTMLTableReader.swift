import Diagnostics
import Documents

/// Reads the one piece of HTML that a draft may hold: a table with merged cells.
///
/// It knows `table`, `thead`, `tbody`, `tr`, `th`, `td` with `rowspan`, `colspan` and `scope`, and in a
/// cell `br`, `strong`, `em` and `a`. Every tag is closed; directives may stand between rows and cells.
struct HTMLTableReader {
  private var tokens: HTMLTokens
  private let firstLine: Int
  private(set) var inlines: InlineReader

  private var rows: [FlowItem<TemplateRow>] = []
  private var row: OpenRow?
  private var cell: OpenCell?
  private var isInHead = false
  private var hasEnded = false
  private var hasFailed = false

  private struct OpenRow {
    let location: TextLocation
    var cells: [FlowItem<TemplateCell>] = []
    var hasOnlyHeads = true
  }

  private struct OpenCell {
    let tag: HTMLTokens.Tag
    var span = (columns: 1, rows: 1)
    var scope: Table.Scope?
    /// The marks that are open in the cell, each with what it holds so far.
    var marks: [(tag: HTMLTokens.Tag?, items: [EmphasisPairing.Item])] = [(nil, [])]
  }

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

  private mutating func fail(_ problem: Diagnostic) {
    hasFailed = true
    inlines.report(problem)
  }

  /// Containers may have taken spaces off the lines: count columns from the line's end.
  private func location(_ offset: Int) -> TextLocation {
    let (line, fromEnd) = tokens.place(of: offset)
    let number = firstLine + line
    let length = inlines.text.line(number).count
    return inlines.text.places.location(line: number, column: max(1, length - fromEnd + 1))
  }
}

// MARK: - Tags

extension HTMLTableReader {
  private mutating func open(_ tag: HTMLTokens.Tag) {
    switch (tag.name, cell == nil, row == nil) {
    case ("table", true, true) where tag.offset == tokens.start: check(tag, allows: [])
    case ("thead", true, true), ("tbody", true, true):
      check(tag, allows: [])
      isInHead = tag.name == "thead"
    case ("tr", true, true):
      check(tag, allows: [])
      row = OpenRow(location: location(tag.offset))
    case ("td", true, false), ("th", true, false): openCell(tag)
    case ("br", false, _): append(.inline(.lineBreak))
    case ("strong", false, _), ("em", false, _), ("a", false, _):
      check(tag, allows: tag.name == "a" ? ["href"] : [])
      guard (cell?.marks.count ?? 0) <= 8 else {
        return fail(.misplacedTag(tag.name, at: location(tag.offset)))
      }
      cell?.marks.append((tag, []))
    case _: fail(.misplacedTag(tag.name, at: location(tag.offset)))
    }
  }

  private mutating func openCell(_ tag: HTMLTokens.Tag) {
    check(tag, allows: ["rowspan", "colspan", "scope"])
    var cell = OpenCell(tag: tag)
    cell.span.columns = span(tag, "colspan")
    cell.span.rows = span(tag, "rowspan")
    if let word = tag.attributes.first(where: { $0.name == "scope" })?.value {
      cell.scope = Table.Scope(rawValue: word)
      if cell.scope == nil { fail(.badAttribute("scope", word, at: location(tag.offset))) }
    }
    if tag.name == "td" { row?.hasOnlyHeads = false }
    if let scope = cell.scope, scope == .row || scope == .rowGroup { row?.hasOnlyHeads = false }
    self.cell = cell
  }

  private mutating func span(_ tag: HTMLTokens.Tag, _ name: String) -> Int {
    guard let word = tag.attributes.first(where: { $0.name == name })?.value else { return 1 }
    guard let span = Int(word), (1...1000).contains(span) else {
      fail(.badAttribute(name, word, at: location(tag.offset)))
      return 1
    }
    return span
  }

  private mutating func check(_ tag: HTMLTokens.Tag, allows names: [String]) {
    for attribute in tag.attributes where !names.contains(attribute.name) {
      fail(.unknownAttribute(attribute.name, of: tag.name, at: location(tag.offset)))
    }
  }

  private mutating func close(_ tag: HTMLTokens.Tag) {
    switch tag.name {
    case "table" where row == nil && !hasEnded: hasEnded = true
    case "thead" where row == nil, "tbody" where row == nil: isInHead = false
    case "tr" where cell == nil && row != nil: closeRow()
    case "td" where isOpen(tag), "th" where isOpen(tag): closeCell()
    case "strong" where isOpenMark(tag), "em" where isOpenMark(tag), "a" where isOpenMark(tag):
      closeMark()
    case _: fail(.misplacedTag("/" + tag.name, at: location(tag.offset)))
    }
  }

  private func isOpen(_ tag: HTMLTokens.Tag) -> Bool {
    cell?.tag.name == tag.name && cell?.marks.count == 1
  }

  private func isOpenMark(_ tag: HTMLTokens.Tag) -> Bool { cell?.marks.last?.tag?.name == tag.name }

  private mutating func closeMark() {
    guard let mark = cell?.marks.popLast(), let tag = mark.tag else { return }
    switch tag.name {
    case "strong": append(.strong(mark.items))
    case "em": append(.emphasis(mark.items))
    case _:
      let destination = tag.attributes.first { $0.name == "href" }?.value ?? ""
      let content = inlines.flows(of: mark.items)
      append(.inline(inlines.link(content, to: destination, at: location(tag.offset))))
    }
  }

  private mutating func closeCell() {
    guard let done = cell else { return }
    cell = nil
    let content = inlines.flows(of: done.marks[0].items.trimmed)
    row?.cells.append(
      .element(
        TemplateCell(
          content: content, columnSpan: done.span.columns, rowSpan: done.span.rows,
          scope: done.scope)))
  }

  private mutating func closeRow() {
    guard let done = row else { return }
    row = nil
    var problems: [Diagnostic] = []
    let cells = FlowBuilder.flows(of: done.cells, problems: &problems)
    for problem in problems { inlines.report(problem) }
    let isHeader = isInHead || done.hasOnlyHeads && !done.cells.isEmpty
    rows.append(
      .element(TemplateRow(cells: cells, isHeader: isHeader, location: done.location)))
  }
}

// MARK: - Words

extension HTMLTableReader {
  private mutating func append(_ item: EmphasisPairing.Item) {
    guard let last = cell?.marks.indices.last else { return }
    cell?.marks[last].items.append(item)
  }

  private mutating func take(_ words: String, at offset: Int) {
    guard cell == nil else { return appendWords(words) }
    for part in MarkdownMark.parts(of: words) {
      switch part {
      case .words(let words) where words.allSatisfy(\.isWhitespace): break
      case .mark(let number):
        guard case .item(.directive(let directive)) = inlines.piece(.mark(number)), !hasEnded else {
          return fail(.wordsOutsideCell(at: location(offset)))
        }
        take(directive)
      case .words, .stars:
        return fail(
          hasEnded
            ? .wordsAfterTable(at: location(offset)) : .wordsOutsideCell(at: location(offset)))
      }
    }
  }

  private mutating func takeComment(_ words: String, at offset: Int) {
    let parts = MarkdownMark.parts(of: words)
    let isDirective = parts.allSatisfy { part in
      if case .mark = part { true } else { false }
    }
    guard isDirective, !parts.isEmpty else { return fail(.commentInTable(at: location(offset))) }
    take(words, at: offset)
  }

  private mutating func take(_ directive: Directive) {
    if row != nil {
      row?.cells.append(.directive(directive))
    } else {
      rows.append(.directive(directive))
    }
  }

  /// Entities are read, and a line end with the spaces around it is one soft break.
  private mutating func appendWords(_ words: String) {
    for part in MarkdownMark.parts(of: MarkdownMark.withPlainStars(words)) {
      guard case .words(let words) = part else {
        if let item = inlines.piece(part).item { append(item) }
        continue
      }
      let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { append(.inline(.softBreak)) }
        let trimmed = line.trimmed(start: index > 0, end: index + 1 < lines.count)
        if !trimmed.isEmpty { append(.inline(.text(HTMLEntity.decoded(trimmed)))) }
      }
    }
  }
}

extension [EmphasisPairing.Item] {
  /// Without line ends at the edges.
  fileprivate var trimmed: [EmphasisPairing.Item] {
    let rest = drop { $0.isSoftBreak }
    return Array(rest.dropLast(rest.reversed().prefix { $0.isSoftBreak }.count))
  }
}

extension EmphasisPairing.Item {
  fileprivate var isSoftBreak: Bool {
    if case .inline(.softBreak) = self { true } else { false }
  }
}

extension Substring {
  fileprivate func trimmed(start: Bool, end: Bool) -> String {
    var words = self
    if start { words = words.drop { $0 == " " || $0 == "\t" } }
    if end { while let last = words.last, last == " " || last == "\t" { words.removeLast() } }
    return String(words)
  }
}

extension Diagnostic {
  fileprivate static func unclosedTable(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.unclosed-table", "表格到这里还没有结束", at: location,
      suggestion: "补上</table>；<table>到</table>之间不能有空行")
  }

  fileprivate static func brokenTag(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.broken-tag", "这里的“<”不成标签", at: location,
      suggestion: "补全标签；若要印出“<”，写成“&lt;”")
  }

  fileprivate static func misplacedTag(_ name: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.table-tag", "表格的这里不能有<\(name.excerpt)>", at: location,
      suggestion: "表格只用table、thead、tbody、tr、th、td，格里只用br、strong、em、a，每个都要有头有尾")
  }

  fileprivate static func unknownAttribute(
    _ name: String, of tag: String, at location: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "markdown.table-attribute", "<\(tag)>不能有“\(name.excerpt)”", at: location,
      suggestion: "格子只用rowspan、colspan、scope，其余样式由排版去做")
  }

  fileprivate static func badAttribute(
    _ name: String, _ value: String, at location: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "markdown.table-attribute", "“\(name)”不能是“\(value.excerpt)”", at: location,
      suggestion: name == "scope"
        ? "写col、row、colgroup或rowgroup" : "写合并的格数，1到1000的整数")
  }

  fileprivate static func wordsOutsideCell(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.words-outside-cell", "这里的文字不在任何一格里", at: location,
      suggestion: "放进<td>…</td>里")
  }

  fileprivate static func wordsAfterTable(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.words-after-table", "</table>之后的文字不会另起一段", at: location,
      suggestion: "在</table>后空一行")
  }

  fileprivate static func commentInTable(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.comment-in-table", "表格里不能有注释", at: location, suggestion: "删去它，或写成 {# … #}")
  }
}
