import OfficePackaging
import TestMaterial
import Testing

/// A .docx taken apart, for tests to look into.
struct WordFile {
  let paths: [String]
  private let parts: [String: XMLNode]

  init(_ bytes: [UInt8]) throws {
    let zip = try ZipReader(bytes)
    var parts: [String: XMLNode] = [:]
    for path in zip.paths {
      parts[path] = try XMLNode.parse(#require(try zip.part(path)))
    }
    self.paths = zip.paths
    self.parts = parts
  }

  func part(_ path: String) throws -> XMLNode { try #require(parts[path]) }

  var document: XMLNode { get throws { try part("word/document.xml") } }

  /// Every element of every part.
  var elements: [XMLNode] { paths.flatMap { parts[$0]?.descendants ?? [] } }

  /// What a reader sees of the main part, paragraph by paragraph; empty ones are left out.
  var lines: [String] {
    get throws {
      try document.all("w:p").map(\.text).filter { !$0.isEmpty }
    }
  }
}

extension XMLNode {
  /// The words of an element: breaks and tabs are white space.
  var text: String {
    switch name {
    case "w:t": content
    case "w:br": "\n"
    case "w:tab" where attributes.isEmpty: "\t"
    default: children.map(\.text).joined()
    }
  }
}
