import Diagnostics
import Documents

/// Blocks, and what lists hold.
extension TemplateFiller {
  mutating func passages(of block: TemplateBlock, in scope: Scope) -> [Passage] {
    contents(of: block, in: scope).map { Passage(content: $0, location: block.location) }
  }

  private mutating func contents(of block: TemplateBlock, in scope: Scope) -> [Passage.Content] {
    switch block.content {
    case .title(let words): return [.title(inlines(of: words, in: scope))]
    case .label(let label): return [.label(label)]
    case .heading(let heading): return [.block(.heading(filled(heading, in: scope)))]
    case .paragraph(let words): return paragraph(words, in: scope).map { .block($0) }
    case .list(let isOrdered, let items):
      let list = List(isOrdered: isOrdered, items: filled(items, in: scope))
      return list.items.isEmpty ? [] : [.block(.list(list))]
    case .table(let table): return [.block(.table(filled(table, at: block.location, in: scope)))]
    }
  }

  private mutating func filled(_ heading: TemplateHeading, in scope: Scope) -> Heading {
    Heading(
      level: heading.level, inlines(of: heading.content, in: scope), anchor: heading.anchor,
      isNumbered: heading.isNumbered)
  }

  /// A hole alone in its paragraph may bring blocks.
  private mutating func paragraph(_ words: [Flow<TemplateInline>], in scope: Scope) -> [Block] {
    guard words.count == 1, case .element(.hole(let hole)) = words[0] else {
      return [.paragraph(inlines(of: words, in: scope))]
    }
    switch evaluation.content(of: hole, in: scope) {
    case .blocks(let blocks): return blocks
    case .inlines(let inlines): return [.paragraph(counted(inlines, hole))]
    }
  }

  private mutating func filled(_ items: [Flow<TemplateItem>], in scope: Scope) -> [List.Item] {
    var filled: [List.Item] = []
    walk(items, in: scope) { filler, item, scope in
      let passages = filler.passages(of: item.blocks, in: scope)
      filled.append(List.Item(passages.nestedBlocks(problems: &filler.ownProblems)))
    }
    return filled
  }
}

extension [Passage] {
  /// What may stand in an item of a list: blank paragraphs left out, labels of the next block applied.
  fileprivate func nestedBlocks(problems: inout [Diagnostic]) -> [Block] {
    var blocks: [Block] = []
    var label: Label?
    for passage in self {
      switch passage.content {
      case .label(let next): label = next
      case .title: break
      case .block(let block):
        if let block = block.read(under: label, at: passage.location, problems: &problems) {
          blocks.append(block)
        }
        label = nil
      }
    }
    return blocks
  }
}
