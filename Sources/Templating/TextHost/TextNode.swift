import Diagnostics

/// A part of a parsed text template.
enum TextNode: Sendable {
  case text([UInt8], at: Offset)
  case hole(Hole, Sink)
  case loop(variable: String, over: Formula, body: [TextNode])
  case branch([Arm])
  case include([TextNode], at: Directive)

  /// Where a text begins in its template, for messages about its markup.
  typealias Offset = Int

  /// One arm of 如果, 又如, 否则; the condition of the last may be missing.
  struct Arm: Sendable {
    let condition: Formula?
    var body: [TextNode]
  }
}

/// How a hole's words go into the text.
enum Sink: Sendable, Hashable {
  /// As they are: plain text.
  case plain
  /// Between the tags of an element; paragraphs may stand here.
  case content
  /// In a quoted attribute, or in `<title>` and `<textarea>`.
  case escaped
  /// At the head of an address: its scheme is checked.
  case address
  /// Further on in an address: `/penalties/{{ 文号 }}.html`.
  case addressPath
  /// After its `?` or `#`.
  case addressQuery
}
