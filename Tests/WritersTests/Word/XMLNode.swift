/// An element of a part that our own writer made, with what is in it. It reads no other XML.
struct XMLNode {
  let name: String
  let attributes: [(name: String, value: String)]
  var children: [XMLNode] = []
  /// The words directly in it.
  var content = ""

  subscript(_ attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  var descendants: [XMLNode] { [self] + children.flatMap(\.descendants) }

  func all(_ name: String) -> [XMLNode] { descendants.filter { $0.name == name } }

  func first(_ name: String) -> XMLNode? { children.first { $0.name == name } }

  func children(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

  struct Malformed: Error { let text: String }

  static func parse(_ bytes: [UInt8]) throws -> XMLNode {
    var open: [XMLNode] = [XMLNode(name: "", attributes: [])]
    for piece in String(decoding: bytes, as: UTF8.self).split(separator: "<") {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let tag = parts.first else { throw Malformed(text: String(piece)) }
      if tag.hasPrefix("?") { continue }
      if tag.hasPrefix("/") {
        let closed = open.removeLast()
        guard closed.name == tag.dropFirst(), !open.isEmpty else {
          throw Malformed(text: String(tag))
        }
        open[open.count - 1].children.append(closed)
      } else if tag.hasSuffix("/") {
        open[open.count - 1].children.append(XMLNode(tag: tag.dropLast()))
      } else {
        open.append(XMLNode(tag: tag))
      }
      open[open.count - 1].content += unescaped(parts[1])
    }
    guard open.count == 1, let root = open[0].children.first else { throw Malformed(text: "") }
    return root
  }

  private init(name: String, attributes: [(name: String, value: String)]) {
    self.name = name
    self.attributes = attributes
  }

  private init(tag: Substring) {
    let name = tag.prefix { $0 != " " }
    let pieces = tag.dropFirst(name.count).split(separator: "\"", omittingEmptySubsequences: false)
    self.init(
      name: String(name),
      attributes: stride(from: 0, to: pieces.count - 1, by: 2).map { index in
        (String(pieces[index].dropFirst().dropLast()), Self.unescaped(pieces[index + 1]))
      })
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#9;", "\t"), ("&#10;", "\n"),
      ("&#13;", "\r"), ("&amp;", "&"),
    ]
    return entities.reduce(String(text)) { text, entity in
      text.split(separator: entity.0, omittingEmptySubsequences: false).joined(separator: entity.1)
    }
  }
}
