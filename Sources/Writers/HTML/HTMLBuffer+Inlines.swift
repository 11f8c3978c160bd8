import Documents

extension HTMLBuffer {
  mutating func inlines(_ content: [Inline]) {
    for inline in content { self.inline(inline) }
  }

  private mutating func inline(_ inline: Inline) {
    switch inline {
    case .text(let words): text(words)
    case .field(let field): text(field.text)
    case .strong(let content): wrapped("strong", content)
    case .emphasis(let content): wrapped("em", content)
    case .link(let content, let destination): link(content, to: LinkDestination(destination))
    case .reference(let reference): self.reference(reference)
    case .lineBreak: raw("<br>\n")
    }
  }

  private mutating func wrapped(_ name: String, _ content: [Inline]) {
    raw("<\(name)>")
    inlines(content)
    raw("</\(name)>")
  }

  private mutating func link(_ content: [Inline], to destination: LinkDestination?) {
    guard let destination else { return inlines(content) }
    raw("<a href=\"")
    text(destination.text)
    raw("\">")
    inlines(content)
    raw("</a>")
  }

  private mutating func reference(_ reference: Reference) {
    guard let number = reference.number else { return }
    raw("<a class=\"gw-reference\" href=\"#")
    text(AnchorName(reference.anchor).fragment)
    raw("\">")
    text(number)
    raw("</a>")
  }
}
