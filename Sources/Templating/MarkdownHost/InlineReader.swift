import Diagnostics
import Documents

/// Turns what cmark found inside a block into the words of a template.
struct InlineReader {
  let text: PreparedText
  private(set) var problems: [Diagnostic] = []

  init(_ text: PreparedText) {
    self.text = text
  }

  /// The words of a block, loops and choices within the line included.
  mutating func flows(of nodes: [MarkdownNode]) -> [Flow<TemplateInline>] {
    var pairing = EmphasisPairing()
    for (index, node) in nodes.enumerated() {
      for piece in pieces(of: node, in: nodes, at: index) { pairing.add(piece) }
    }
    return flows(of: pairing.finished())
  }

  /// The words of a plain text in which only marks mean something.
  mutating func flows(ofPlain words: String) -> [Flow<TemplateInline>] {
    let pieces = MarkdownMark.parts(of: MarkdownMark.withPlainStars(words)).map(piece)
    return flows(of: pieces.compactMap(\.item))
  }

  mutating func flows(of items: [EmphasisPairing.Item]) -> [Flow<TemplateInline>] {
    var flowItems: [FlowItem<TemplateInline>] = []
    for item in items { flowItems.append(flowItem(item)) }
    return FlowBuilder.flows(of: flowItems, problems: &problems)
  }

  private mutating func flowItem(_ item: EmphasisPairing.Item) -> FlowItem<TemplateInline> {
    switch item {
    case .inline(let inline): .element(inline)
    case .directive(let directive): .directive(directive)
    case .strong(let items): .element(.strong(flows(of: items)))
    case .emphasis(let items): .element(.emphasis(flows(of: items)))
    }
  }

  mutating func report(_ problem: Diagnostic) { problems.gather(problem) }
}

// MARK: - Nodes

extension InlineReader {
  private mutating func pieces(
    of node: MarkdownNode, in siblings: [MarkdownNode], at index: Int
  ) -> [EmphasisPairing.Piece] {
    switch node.kind {
    case .text(let words): return MarkdownMark.parts(of: words).map(piece)
    case .softBreak: return [.item(.inline(.softBreak))]
    case .lineBreak: return [.item(.inline(.lineBreak))]
    case .emphasis: return [.item(.inline(.emphasis(flows(of: node.children))))]
    case .strong: return [.item(.inline(.strong(flows(of: node.children))))]
    case .link(let destination): return [.item(.inline(link(node, to: destination)))]
    case .inlineHTML(let html):
      return inlineHTML(html) { reader in reader.place(of: node, in: siblings, index) }
    case .code, .image, .document, .paragraph, .item, .cell, .heading, .list, .table, .row, .html,
      .codeBlock, .quote, .thematicBreak, .unknown:
      guard !problems.isFull else { return [] }
      report(.unsupported(node.kind, at: place(of: node, in: siblings, index)))
      return []
    }
  }

  func piece(_ part: MarkdownMark.Part) -> EmphasisPairing.Piece {
    switch part {
    case .words(let words): return .item(.inline(.text(words)))
    case .stars(let count): return .stars(count)
    case .mark(let number):
      guard text.marks.indices.contains(number) else { return .neutral }
      switch text.marks[number] {
      case .hole(let hole): return .item(.inline(.hole(hole)))
      case .directive(let directive): return .item(.directive(directive))
      case .anchor, .unnumbered: return .neutral
      }
    }
  }

  private mutating func link(_ node: MarkdownNode, to destination: String) -> TemplateInline {
    let location = text.places.location(line: node.line, column: node.column)
    return link(flows(of: node.children), to: destination, at: location)
  }

  /// `#目标` leads to a heading: its number is made anew.
  mutating func link(
    _ content: [Flow<TemplateInline>], to destination: String, at location: TextLocation
  ) -> TemplateInline {
    let plain = MarkdownMark.withPlainStars(destination)
    if plain.hasPrefix("#"), MarkdownMark.parts(of: plain).count == 1 {
      return .reference(anchor: String(plain.dropFirst()), location)
    }
    return .link(content, destination: flows(ofPlain: destination), location)
  }

  /// `<br>` turns the line, `<!-- -->` keeps two marks apart; nothing else is known.
  private mutating func inlineHTML(
    _ html: String, at location: (InlineReader) -> TextLocation
  ) -> [EmphasisPairing.Piece] {
    switch html.lowercased() {
    case "<br>", "<br/>", "<br />": return [.item(.inline(.lineBreak))]
    case "<!-- -->": return [.neutral]
    case _:
      if !problems.isFull { report(.rawHTML(html, at: location(self))) }
      return []
    }
  }

  /// cmark gives no place to some nodes: then the last sibling that has one.
  private func place(of node: MarkdownNode, in siblings: [MarkdownNode], _ index: Int)
    -> TextLocation
  {
    let placed = siblings[...index].last { $0.line > 0 } ?? node
    return text.places.location(line: placed.line, column: placed.column)
  }
}

extension Diagnostic {
  static func rawHTML(_ html: String, at location: TextLocation) -> Diagnostic {
    let line = html.split(whereSeparator: \.isNewline).first.map(String.init) ?? html
    let shown = MarkdownMark.words(of: line).excerpt
    return Diagnostic(
      .error, "markdown.raw-html", "文稿里不能写HTML“\(shown)”", at: location,
      suggestion: "只有合并单元格的表格可以写成<table>；若要印出“<”，在它前面加“\\”")
  }

  static func unsupported(_ kind: MarkdownNode.Kind, at location: TextLocation) -> Diagnostic {
    let (name, advice) =
      switch kind {
      case .code: ("反引号括起的代码", "删去反引号；若要印出它，在前面加“\\”")
      case .image: ("图片", "公文正文不放图片：改写成文字，或另作附件")
      case .codeBlock: ("代码块", "删去行首的四个空格或“```”；首行缩进由排版去做，不用打空格")
      case .quote: ("引用块", "删去行首的“>”；若要印出它，在前面加“\\”")
      case .thematicBreak: ("分隔线", "删去这一行；分隔线由排版去画")
      case .document, .paragraph, .item, .cell, .emphasis, .strong, .heading, .list, .table, .row,
        .html, .text, .inlineHTML, .link, .softBreak, .lineBreak, .unknown:
        ("这种内容", "改写成段落、标题、列表或表格")
      }
    return Diagnostic(
      .error, "markdown.unsupported", "公文里不用\(name)", at: location, suggestion: advice)
  }
}
