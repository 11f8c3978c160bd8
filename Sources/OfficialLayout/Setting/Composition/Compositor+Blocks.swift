import Documents

/// 正文, GB/T 9704—2012, 7.3.3.
extension Compositor {
  mutating func blocks(_ blocks: [Block]) {
    var index = 0
    while index < blocks.count {
      if case .heading(let heading) = blocks[index], heading.runsIn, index + 1 < blocks.count,
        case .paragraph(let content) = blocks[index + 1]
      {
        runIn(heading, content)
        index += 2
      } else {
        block(blocks[index], isLast: index + 1 == blocks.count)
        index += 1
      }
    }
  }

  private mutating func block(_ block: Block, isLast: Bool) {
    element = Element(block.element, in: element.part)
    switch block {
    case .heading(let heading): self.heading(heading, isLast: isLast)
    case .paragraph(let content): paragraph(.body, of: content)
    case .list(let list): for item in list.items { self.item(item, in: list) }
    case .roster(let roster): set(roster)
    case .table(let table): set(table)
    }
  }

  /// A heading that ends its text like a sentence must not drag the next paragraph after it.
  private mutating func heading(_ heading: Heading, isLast: Bool) {
    let keeps = !heading.runsIn && !isLast
    paragraph(.heading(heading.level), keeps ? ParagraphSetting(keepsWithNext: true) : nil) {
      stick in
      stick.text(heading.number ?? "")
      stick.inlines(heading.content)
    }
  }

  /// A heading and its paragraph in one line, as official prose does.
  private mutating func runIn(_ heading: Heading, _ content: [Inline]) {
    element = Element(.text, in: element.part)
    let face = LetterFace.heading(heading.level, in: layout)
    paragraph(.body) { stick in
      stick.text(heading.number ?? "", face)
      stick.inlines(heading.content, face)
      stick.inlines(content)
    }
  }

  /// An item is a paragraph like the others; its number is part of its text.
  private mutating func item(_ item: List.Item, in list: List) {
    var rest = item.blocks[...]
    var lead: [Inline] = []
    if case .paragraph(let content) = rest.first {
      lead = content
      rest = rest.dropFirst()
    }
    if list.isOrdered {
      paragraph(.body, of: [.text(item.number ?? "")] + lead)
    } else {
      paragraph(.bullet, of: lead)
    }
    blocks(Array(rest))
  }
}

extension Block {
  fileprivate var element: DocumentElement {
    switch self {
    case .heading(let heading): .heading(level: heading.level)
    case .paragraph, .list: .text
    case .roster: .roster
    case .table: .cell
    }
  }
}
