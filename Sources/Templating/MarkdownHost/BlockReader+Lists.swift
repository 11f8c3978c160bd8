import Diagnostics

extension BlockReader {
  mutating func list(_ node: MarkdownNode, isOrdered: Bool) -> FlowItem<TemplateBlock> {
    var items: [FlowItem<TemplateItem>] = []
    for item in node.children {
      if let only = item.children.first, item.children.count == 1, only.kind == .paragraph,
        let directives = directives(inWords: only.children)
      {
        items += directives.map { .directive($0) }
      } else {
        let blocks = built(self.items(of: item.children, isInList: true))
        items.append(.element(TemplateItem(blocks: blocks)))
      }
    }
    return element(.list(isOrdered: isOrdered, built(items)), node)
  }

  /// A directive line that touches a list belongs to it or not: nobody can tell.
  mutating func checkNeighbours(
    of node: MarkdownNode, _ before: MarkdownNode?, _ after: MarkdownNode?
  ) {
    let touchesAbove = before?.isList ?? false && !text.line(node.line - 1).isEmpty
    let touchesBelow = after?.isList ?? false && after?.line == node.line + 1
    if touchesAbove || touchesBelow { ownProblems.gather(.directiveBesideList(at: place(node))) }
  }
}

extension MarkdownNode {
  fileprivate var isList: Bool {
    if case .list = kind { true } else { false }
  }
}
