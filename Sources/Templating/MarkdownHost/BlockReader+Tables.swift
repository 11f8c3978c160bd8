import Diagnostics
import Documents

extension BlockReader {
  mutating func table(_ node: MarkdownNode, _ alignments: [UInt8]) -> [FlowItem<
    TemplateBlock
  >] {
    var items: [FlowItem<TemplateRow>] = []
    for row in node.children where ownProblems.count < Self.problemLimit {
      if let directives = directives(inRow: row) {
        items += directives.map { .directive($0) }
      } else {
        items.append(.element(self.row(row, columns: alignments.count)))
      }
    }
    let hoisted = items.unbalancedTail
    let rows = built(Array(items.dropLast(hoisted.count)))
    let columns = alignments.map { Table.Column(alignment: Table.Alignment($0)) }
    return [element(.table(TemplateTable(columns: columns, rows: rows)), node)]
      + hoisted.map { .directive($0) }
  }

  private func directives(inRow row: MarkdownNode) -> [Directive]? {
    guard let first = row.children.first,
      row.children.dropFirst().allSatisfy({ $0.children.isEmpty })
    else { return nil }
    return directives(inWords: first.children)
  }

  private mutating func row(_ node: MarkdownNode, columns: Int) -> TemplateRow {
    let isHeader = node.kind == .row(isHeader: true)
    let line = text.line(node.line).dropFirst(max(0, node.column - 1))
    let count = PipeRow.cellCount(line)
    if count != columns { ownProblems.gather(.cellCount(count, of: columns, at: place(node))) }
    var cells: [Flow<TemplateCell>] = []
    for cell in node.children {
      let content = inlines.flows(of: cell.children)
      cells.append(.element(TemplateCell(content: content, scope: isHeader ? .column : nil)))
    }
    return TemplateRow(cells: cells, isHeader: isHeader, location: place(node))
  }
}

extension Table.Alignment {
  /// cmark's letters.
  fileprivate init(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "l"): self = .left
    case UInt8(ascii: "c"): self = .center
    case UInt8(ascii: "r"): self = .right
    case _: self = .automatic
    }
  }
}
