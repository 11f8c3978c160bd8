import Diagnostics
import Documents

extension BlockReader {
  mutating func heading(_ node: MarkdownNode, _ level: Int, isInList: Bool) -> [FlowItem<
    TemplateBlock
  >] {
    let line = text.line(node.line).dropFirst(max(0, node.column - 1))
    let isUnderlined = line.drop { $0 == 0x20 }.first != UInt8(ascii: "#")
    if isUnderlined || isInList || level > 5 {
      ownProblems.gather(
        isUnderlined
          ? .underlinedHeading(at: place(node))
          : isInList ? .headingInList(at: place(node)) : .deepHeading(at: place(node)))
      return []
    }
    let marks = headingMarks(node.children)
    let nodes = node.children
    guard level > 1 else {
      if let anchor = marks.anchor { ownProblems.gather(.anchoredTitle(anchor, at: place(node))) }
      return [element(.title(inlines.flows(of: nodes)), node)]
    }
    check(marks.anchor, at: place(node))
    let series = HeadingSeries(level: level - 1)
    if marks.isNumbered { checkNumber(nodes, of: series) }
    let words = marks.isNumbered ? nodes.droppingNumber(of: series) : nodes
    let heading = TemplateHeading(
      level: level - 1, content: inlines.flows(of: words), anchor: marks.anchor,
      isNumbered: marks.isNumbered)
    return [element(.heading(heading), node)]
  }

  /// A number of another level is not dropped: it would be printed behind the one that the writer makes.
  private mutating func checkNumber(_ nodes: [MarkdownNode], of series: HeadingSeries) {
    guard let number = nodes.foreignNumber(at: series), let first = nodes.first else { return }
    ownProblems.gather(.foreignNumber(number.words, number.series, at: place(first), of: series))
  }

  private mutating func check(_ anchor: String?, at location: TextLocation) {
    guard let anchor else { return }
    if let first = anchors[anchor] {
      ownProblems.gather(.doubleAnchor(anchor, at: location, first: first))
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

extension Diagnostic {
  fileprivate static func foreignNumber(
    _ words: String, _ series: HeadingSeries, at location: TextLocation, of own: HeadingSeries
  ) -> Diagnostic {
    let marks = String(repeating: "#", count: series.rawValue + 1)
    return Diagnostic(
      .warning, "markdown.foreign-number",
      "“\(words)”是\(series.layer)标题的序号，这里是\(own.layer)标题", at: location,
      suggestion: "删去“\(words)”，序号由排版去编；若它本是\(series.layer)标题，写成“\(marks) …”")
  }
}

extension HeadingSeries {
  fileprivate var layer: String { "第\(HeadingSeries.first.numeral(rawValue))层" }
}
