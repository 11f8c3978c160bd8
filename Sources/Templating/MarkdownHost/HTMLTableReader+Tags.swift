import Diagnostics
import Documents

extension HTMLTableReader {
  mutating func open(_ tag: HTMLTokens.Tag) {
    switch (tag.name, cell == nil, row == nil) {
    case ("table", true, true) where tag.offset == tokens.start: check(tag, allows: [])
    case ("thead", true, true), ("tbody", true, true):
      check(tag, allows: [])
      isInHead = tag.name == "thead"
    case ("tr", true, true):
      check(tag, allows: [])
      row = OpenTableRow(location: location(tag.offset))
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
    var cell = OpenTableCell(tag: tag)
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

  mutating func close(_ tag: HTMLTokens.Tag) {
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
