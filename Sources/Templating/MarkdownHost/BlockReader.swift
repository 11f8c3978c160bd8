import Diagnostics
import Documents

/// Turns what cmark found into the blocks of a template.
struct BlockReader {
  let text: PreparedText
  /// Looks up and reads what `{% 引入 %}` names.
  let include: (String, TextLocation) -> [Flow<TemplateBlock>]
  private(set) var inlines: InlineReader
  private var ownProblems: [Diagnostic] = []
  private var anchors: [String: TextLocation] = [:]

  init(
    _ text: PreparedText,
    including include: @escaping (String, TextLocation) -> [Flow<TemplateBlock>]
  ) {
    self.text = text
    self.include = include
    self.inlines = InlineReader(text)
  }

  /// After so many problems the other rows of a table say nothing new.
  private static let problemLimit = 100

  var problems: [Diagnostic] { ownProblems + inlines.problems }

  mutating func report(_ problem: Diagnostic) { ownProblems.append(problem) }

  mutating func flows(of nodes: [MarkdownNode]) -> [Flow<TemplateBlock>] {
    built(items(of: nodes, isInList: false))
  }

  private mutating func built<Element>(_ items: [FlowItem<Element>]) -> [Flow<Element>] {
    FlowBuilder.flows(of: items, problems: &ownProblems)
  }

  private func place(_ node: MarkdownNode) -> TextLocation {
    text.places.location(line: node.line, column: node.column)
  }

  private mutating func items(of nodes: [MarkdownNode], isInList: Bool) -> [FlowItem<TemplateBlock>]
  {
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
      ownProblems.append(.unsupported(node.kind, at: place(node)))
      return []
    }
  }

  private func element(_ content: TemplateBlock.Content, _ node: MarkdownNode)
    -> FlowItem<TemplateBlock>
  {
    .element(TemplateBlock(content: content, location: place(node)))
  }
}

// MARK: - Headings

extension BlockReader {
  private mutating func heading(_ node: MarkdownNode, _ level: Int, isInList: Bool) -> [FlowItem<
    TemplateBlock
  >] {
    let line = text.line(node.line).dropFirst(max(0, node.column - 1))
    let isUnderlined = line.drop { $0 == 0x20 }.first != UInt8(ascii: "#")
    if isUnderlined || isInList || level > 5 {
      ownProblems.append(
        isUnderlined
          ? .underlinedHeading(at: place(node))
          : isInList ? .headingInList(at: place(node)) : .deepHeading(at: place(node)))
      return []
    }
    let marks = headingMarks(node.children)
    let nodes = node.children
    guard level > 1 else {
      if let anchor = marks.anchor { ownProblems.append(.anchoredTitle(anchor, at: place(node))) }
      return [element(.title(inlines.flows(of: nodes)), node)]
    }
    check(marks.anchor, at: place(node))
    let series = HeadingSeries(level: level - 1)
    let words = marks.isNumbered ? nodes.droppingNumber(of: series) : nodes
    let heading = TemplateHeading(
      level: level - 1, content: inlines.flows(of: words), anchor: marks.anchor,
      isNumbered: marks.isNumbered)
    return [element(.heading(heading), node)]
  }

  private mutating func check(_ anchor: String?, at location: TextLocation) {
    guard let anchor else { return }
    if let first = anchors[anchor] {
      ownProblems.append(.doubleAnchor(anchor, at: location, first: first))
    } else {
      anchors[anchor] = location
    }
  }

  private func headingMarks(_ nodes: [MarkdownNode]) -> (anchor: String?, isNumbered: Bool) {
    guard case .text(let words)? = nodes.last?.kind else { return (nil, true) }
    var anchor: String?
    var isNumbered = true
    for case .mark(let number) in MarkdownMark.parts(of: words)
    where text.marks.indices.contains(number) {
      switch text.marks[number] {
      case .anchor(let name): anchor = name
      case .unnumbered: isNumbered = false
      case .hole, .directive: break
      }
    }
    return (anchor, isNumbered)
  }
}

// MARK: - Lists

extension BlockReader {
  private mutating func list(_ node: MarkdownNode, isOrdered: Bool) -> FlowItem<TemplateBlock> {
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
  private mutating func checkNeighbours(
    of node: MarkdownNode, _ before: MarkdownNode?, _ after: MarkdownNode?
  ) {
    let touchesAbove = before?.isList ?? false && !text.line(node.line - 1).isEmpty
    let touchesBelow = after?.isList ?? false && after?.line == node.line + 1
    if touchesAbove || touchesBelow { ownProblems.append(.directiveBesideList(at: place(node))) }
  }
}

// MARK: - Directives

extension BlockReader {
  /// The directives of a comment that holds nothing else.
  private func directives(in html: String) -> [Directive]? {
    guard html.hasPrefix("<!--"), let end = html.firstRange(of: "-->"),
      html[end.upperBound...].allSatisfy(\.isWhitespace)
    else { return nil }
    return directives(in: MarkdownMark.parts(of: String(html[..<end.lowerBound].dropFirst(4))))
  }

  /// The directives of words that hold nothing else.
  private func directives(inWords nodes: [MarkdownNode]) -> [Directive]? {
    guard nodes.count == 1, case .text(let words) = nodes[0].kind else { return nil }
    return directives(in: MarkdownMark.parts(of: words))
  }

  private func directives(in parts: [MarkdownMark.Part]) -> [Directive]? {
    var directives: [Directive] = []
    for part in parts {
      switch part {
      case .mark(let number):
        guard case .directive(let directive)? = text.marks[at: number] else { return nil }
        directives.append(directive)
      case .words(let words): if !words.allSatisfy(\.isWhitespace) { return nil }
      case .stars: return nil
      }
    }
    return directives.isEmpty ? nil : directives
  }

  private mutating func item(for directive: Directive, isInList: Bool) -> [FlowItem<TemplateBlock>]
  {
    guard case .include(let name) = directive.kind, !isInList else {
      return [.directive(directive)]
    }
    return [.flows(include(name, directive.location))]
  }
}

// MARK: - HTML

extension BlockReader {
  private mutating func block(ofHTML html: String, _ node: MarkdownNode, isInList: Bool)
    -> [FlowItem<
      TemplateBlock
    >]
  {
    if html.drop(while: \.isWhitespace).lowercased().hasPrefix("<table") {
      var reader = HTMLTableReader(html, firstLine: node.line, inlines)
      let table = reader.table()
      inlines = reader.inlines
      return table.map { [element(.table($0), node)] } ?? []
    }
    guard let words = html.onlyComment else {
      ownProblems.append(.rawHTML(html, at: place(node)))
      return []
    }
    guard let label = Label(words) else {
      ownProblems.append(.unknownLabel(words, at: place(node)))
      return []
    }
    guard !isInList || label.isOfBlock else {
      ownProblems.append(.labelInList(label, at: place(node)))
      return []
    }
    return [element(.label(label), node)]
  }
}

extension Label {
  /// Whether it tells how to read the next block, rather than where it belongs.
  fileprivate var isOfBlock: Bool {
    switch self {
    case .roster, .paragraph, .table: true
    case .element, .annexList, .issuedText, .annex, .unpublishedAnnex: false
    }
  }
}

// MARK: - Tables

extension BlockReader {
  private mutating func table(_ node: MarkdownNode, _ alignments: [UInt8]) -> [FlowItem<
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
    if count != columns { ownProblems.append(.cellCount(count, of: columns, at: place(node))) }
    var cells: [Flow<TemplateCell>] = []
    for cell in node.children {
      let content = inlines.flows(of: cell.children)
      cells.append(.element(TemplateCell(content: content, scope: isHeader ? .column : nil)))
    }
    return TemplateRow(cells: cells, isHeader: isHeader, location: place(node))
  }
}

extension [FlowItem<TemplateRow>] {
  /// The directives under the last row that belong to something around the table.
  fileprivate var unbalancedTail: [Directive] {
    var depths = [0]
    for item in self { depths.append((depths.last ?? 0) + (item.directive?.depthChange ?? 0)) }
    guard let lowest = depths.firstIndex(where: { $0 < 0 }) ?? lastBalanced(depths) else {
      return []
    }
    let start = depths[lowest] < 0 ? lowest - 1 : lowest
    let tail = self[start...].map(\.directive)
    return tail.contains { $0 == nil } ? [] : tail.compactMap { $0 }
  }

  /// Where the rows are balanced for the last time; nil if they are so at the end.
  private func lastBalanced(_ depths: [Int]) -> Int? {
    depths.last == 0 ? nil : depths.lastIndex(of: 0)
  }
}

extension Directive {
  fileprivate var depthChange: Int {
    switch kind {
    case .loop, .branch: 1
    case .end: -1
    case .elseBranch, .otherwise, .include: 0
    }
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

extension MarkdownNode {
  fileprivate var isList: Bool {
    if case .list = kind { true } else { false }
  }
}

extension Array {
  fileprivate subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
