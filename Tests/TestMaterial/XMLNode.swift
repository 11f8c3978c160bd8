/// An element of a part that our own writer made, with what is in it. It reads no other XML.
package struct XMLNode: Sendable {
  package let name: String
  package let attributes: [(name: String, value: String)]
  package var children: [XMLNode] = []
  /// The words directly in it.
  package var content = ""

  package subscript(_ attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  package var descendants: [XMLNode] { [self] + children.flatMap(\.descendants) }

  package func all(_ name: String) -> [XMLNode] { descendants.filter { $0.name == name } }

  package func first(_ name: String) -> XMLNode? { children.first { $0.name == name } }

  package func children(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

  package struct Malformed: Error { let text: String }

  package static func parse(_ bytes: [UInt8]) throws -> XMLNode {
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

extension XMLNode {
  /// An element a line; one that holds only words stays with them.
  package var indented: String {
    var lines = ""
    write(to: &lines, depth: 0)
    return lines
  }

  private func write(to lines: inout String, depth: Int) {
    let indent = String(repeating: " ", count: depth)
    let tag = name + attributes.map { " \($0.name)=\"\($0.value)\"" }.joined()
    if children.isEmpty {
      lines += content.isEmpty ? "\(indent)<\(tag)/>\n" : "\(indent)<\(tag)>\(content)</\(name)>\n"
    } else {
      lines += "\(indent)<\(tag)>\n"
      for child in children { child.write(to: &lines, depth: depth + 1) }
      lines += "\(indent)</\(name)>\n"
    }
  }
}
