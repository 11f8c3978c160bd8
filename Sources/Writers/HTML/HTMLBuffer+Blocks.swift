import Documents

extension HTMLBuffer {
  /// Blocks down the page. A heading that ends with 。 shares its line with the paragraph after it.
  mutating func blocks(_ blocks: [Block]) {
    var rest = blocks[...]
    while let block = rest.popFirst() {
      if case .heading(let heading) = block, heading.runsIn,
        case .paragraph(let content) = rest.first
      {
        rest.removeFirst()
        runIn(heading, content)
      } else {
        self.block(block)
      }
    }
  }

  private mutating func block(_ block: Block) {
    switch block {
    case .heading(let heading): self.heading(heading)
    case .paragraph(let content): paragraph(content)
    case .list(let list): self.list(list)
    case .roster(let roster): self.roster(roster)
    case .table(let table): self.table(table)
    }
  }

  /// No white space stands between the two, or a browser would print it.
  private mutating func runIn(_ heading: Heading, _ content: [Inline]) {
    element("div", "gw-run-in") { out in
      out.headingElement(heading)
      out.raw("<p>")
      out.inlines(content)
      out.raw("</p>")
    }
  }

  private mutating func paragraph(_ content: [Inline]) {
    raw("<p>")
    inlines(content)
    raw("</p>\n")
  }

  private mutating func heading(_ heading: Heading) {
    headingElement(heading)
    raw("\n")
  }

  /// Level 1 is `h2`: the title of the text is its `h1`.
  private mutating func headingElement(_ heading: Heading) {
    let name = "h\(min(max(heading.level, 1), 4) + 1)"
    raw("<\(name)")
    if let anchor = heading.anchor {
      raw(" id=\"")
      text(AnchorName(anchor).id)
      raw("\"")
    }
    raw(">")
    if let number = heading.number { span("gw-number", number) }
    inlines(heading.content)
    raw("</\(name)>")
  }

  private mutating func list(_ list: List) {
    container(list.isOrdered ? "ol" : "ul", "gw-list") { out in
      for item in list.items { out.item(item) }
    }
  }

  /// The number is text in the first line of its item, as in print.
  private mutating func item(_ item: List.Item) {
    raw("<li>")
    var rest = item.blocks[...]
    if case .paragraph(let content) = rest.first {
      rest.removeFirst()
      raw("<p>")
      if let number = item.number { span("gw-number", number) }
      inlines(content)
      raw("</p>")
    } else if let number = item.number {
      raw("<p>")
      span("gw-number", number)
      raw("</p>")
    }
    if !rest.isEmpty {
      raw("\n")
      blocks(Array(rest))
    }
    raw("</li>\n")
  }
}
