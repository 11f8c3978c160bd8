package import Diagnostics

/// What a line of a document is made of, before anyone decides how it looks.
package enum Inline: Sendable, Hashable {
  /// Words of the template or the draft.
  case text(String)
  /// Words that came from data.
  case field(Field)
  case strong([Inline])
  case emphasis([Inline])
  /// A link to another place of the web or a mailbox. Printed media show its text alone.
  case link([Inline], destination: String)
  /// The number of the heading that carries this anchor: 第 {二} 部分 follows the section wherever it moves.
  /// Boxed, since it is rare and larger than the others.
  indirect case reference(Reference)
  case lineBreak
}

/// A mention of a heading by its anchor (引用).
package struct Reference: Sendable, Hashable {
  /// As written after `#`.
  package let anchor: String
  package let origin: TextLocation?
  /// Filled by `Document.numbered()`: `二`, `三（一）`. Nil before, or where no heading has the anchor.
  package var number: String?

  package init(anchor: String, origin: TextLocation?, number: String? = nil) {
    self.anchor = anchor
    self.origin = origin
    self.number = number
  }
}

extension Inline {
  /// The words alone.
  package var plainText: String {
    switch self {
    case .text(let text): text
    case .field(let field): field.text
    case .strong(let content), .emphasis(let content), .link(let content, _): content.plainText
    case .reference(let reference): reference.number ?? ""
    case .lineBreak: "\n"
    }
  }
}

extension [Inline] {
  package var plainText: String { map(\.plainText).joined() }
}

extension Inline: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}
