import OfficePackaging

/// The package that a file was read from, and the parts of it that hold words.
struct WordParts: Sendable {
  struct Part: Sendable {
    let path: String
    let tree: XMLTree
  }

  let package: OfficePackage
  let all: [Part]

  func element(_ node: WordNode) -> XMLElement { all[node.part].tree.element(node.node) }
}
