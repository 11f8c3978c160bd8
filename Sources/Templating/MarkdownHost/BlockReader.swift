import Diagnostics
import Documents

/// Turns what cmark found into the blocks of a template.
struct BlockReader {
  let text: PreparedText
  /// Looks up and reads what `{% 引入 %}` names.
  let include: (String, TextLocation) -> [Flow<TemplateBlock>]
  var inlines: InlineReader
  var ownProblems: [Diagnostic] = []
  var anchors: [String: TextLocation] = [:]

  init(
    _ text: PreparedText,
    including include: @escaping (String, TextLocation) -> [Flow<TemplateBlock>]
  ) {
    self.text = text
    self.include = include
    self.inlines = InlineReader(text)
  }

  /// After so many problems the other rows of a table say nothing new.
  static let problemLimit = 100

  var problems: [Diagnostic] { ownProblems + inlines.problems }

  mutating func report(_ problem: Diagnostic) { ownProblems.gather(problem) }

  mutating func flows(of nodes: [MarkdownNode]) -> [Flow<TemplateBlock>] {
    built(items(of: nodes, isInList: false))
  }

  mutating func built<Element>(_ items: [FlowItem<Element>]) -> [Flow<Element>] {
    FlowBuilder.flows(of: items, problems: &ownProblems)
  }

  func place(_ node: MarkdownNode) -> TextLocation {
    text.places.location(line: node.line, column: node.column)
  }

  mutating func items(of nodes: [MarkdownNode], isInList: Bool) -> [FlowItem<TemplateBlock>] {
    var items: [FlowItem<TemplateBlock>] = []
    for (index, node) in nodes.enumerated() {
      let before = index > 0 ? nodes[index - 1] : nil
      let after = index + 1 < nodes.count ? nodes[index + 1] : nil
      items += self.items(of: node, before: before, after: after, isInList: isInList)
    }
    return items
  }

  private mutating func items(
    of node: MarkdownNode, before: MarkdownNode?, after: MarkdownNode?, isInList: Bool
  ) -> [FlowItem<TemplateBlock>] {
    switch node.kind {
    case .paragraph: return [element(.paragraph(inlines.flows(of: node.children)), node)]
    case .heading(let level): return heading(node, level, isInList: isInList)
    case .list(let isOrdered): return [list(node, isOrdered: isOrdered)]
    case .table(let alignments): return table(node, alignments)
    case .html(let html):
      if let directives = directives(in: html) {
        checkNeighbours(of: node, before, after)
        return directives.flatMap { item(for: $0, isInList: isInList) }
      }
      return block(ofHTML: html, node, isInList: isInList)
    case .document, .item, .cell, .emphasis, .strong, .row, .text, .inlineHTML, .code, .link,
      .softBreak, .lineBreak, .image, .codeBlock, .quote, .thematicBreak, .unknown:
      ownProblems.gather(.unsupported(node.kind, at: place(node)))
      return []
    }
  }

  func element(_ content: TemplateBlock.Content, _ node: MarkdownNode)
    -> FlowItem<TemplateBlock>
  {
    .element(TemplateBlock(content: content, location: place(node)))
  }
}
