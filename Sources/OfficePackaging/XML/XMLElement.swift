/// An element of a tree, with what is in it. Names are asked for by our own prefixes: `w:p`.
package struct XMLElement: Sendable {
  package let tree: XMLTree
  package let node: XMLHandle

  private var own: XMLArena.Node { tree.arena.nodes[Int(node.number)] }

  package var name: String { tree.arena.names.all[Int(own.name)].canonical }

  package var parent: XMLElement? {
    own.parent < 0 ? nil : XMLElement(tree: tree, node: XMLHandle(own.parent))
  }

  package subscript(_ attribute: String) -> String? {
    let arena = tree.arena
    for index in own.range {
      let candidate = arena.attributes[Int(index)]
      if arena.names.all[Int(candidate.name)].canonical == attribute {
        return arena.string(candidate.value)
      }
    }
    return nil
  }

  /// Elements alone.
  package var children: Children { Children(tree: tree, following: own.firstChild) }

  package func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  package func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The first element of the name at any depth.
  package func firstDescendant(_ name: String) -> XMLElement? {
    for child in children {
      if child.name == name { return child }
      if let found = child.firstDescendant(name) { return found }
    }
    return nil
  }

  /// The words directly in it.
  package var text: String {
    var child = own.firstChild
    var text = ""
    while child >= 0 {
      let node = tree.arena.nodes[Int(child)]
      if node.name == XMLArena.text { text += tree.arena.string(node.range) }
      child = node.next
    }
    return text
  }

  package struct Children: Sequence, IteratorProtocol {
    let tree: XMLTree
    var following: Int32

    package mutating func next() -> XMLElement? {
      while following >= 0 {
        let number = following
        let node = tree.arena.nodes[Int(number)]
        following = node.next
        if node.isElement { return XMLElement(tree: tree, node: XMLHandle(number)) }
      }
      return nil
    }
  }
}
