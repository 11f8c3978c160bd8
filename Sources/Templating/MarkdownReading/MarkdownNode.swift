/// A piece of Markdown as cmark understood it, copied out of C.
struct MarkdownNode {
  let kind: Kind
  /// Where it begins in the text that cmark read: line from 1, and byte in the line from 1. Zero
  /// where cmark does not say.
  let line: Int
  let column: Int
  let lastLine: Int
  var children: [MarkdownNode] = []

  enum Kind: Equatable {
    case document, paragraph, item, cell, emphasis, strong
    case heading(level: Int)
    case list(isOrdered: Bool)
    case table(alignments: [UInt8])
    case row(isHeader: Bool)
    /// With the line feeds of the text.
    case html(String)
    case text(String)
    case inlineHTML(String)
    case code(String)
    case link(destination: String)
    case softBreak, lineBreak
    case image, codeBlock, quote, thematicBreak
    /// A node type that this version of cmark should not make here.
    case unknown(String)
  }
}
