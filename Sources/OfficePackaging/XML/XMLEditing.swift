/// A tree that is being changed. What is not touched is written back as it was read: unknown elements,
/// prefixes, comments and the order of everything.
package struct XMLEditing: Sendable {
  var arena: XMLArena
  /// What the root calls the namespaces that were asked for: names are written by that.
  var prefixes: [NamespaceUse: String] = [:]

  /// A name without a prefix belongs to the default namespace, an attribute's to none.
  struct NamespaceUse: Hashable {
    let prefix: String
    let isAttribute: Bool
  }

  /// What is no longer there.
  static let removed: Int32 = -4

  package init(_ tree: XMLTree) { arena = tree.arena }

  package var root: XMLHandle { XMLHandle(0) }
}

extension XMLEditing {
  subscript(_ node: XMLHandle) -> XMLArena.Node {
    get { arena.nodes[Int(node.number)] }
    set { arena.nodes[Int(node.number)] = newValue }
  }

  /// Empty for what is no element.
  package func name(of node: XMLHandle) -> String {
    let name = self[node].name
    return name >= 0 ? arena.names.all[Int(name)].canonical : ""
  }

  /// Elements alone, in their order.
  package func children(of node: XMLHandle) -> [XMLHandle] {
    var children: [XMLHandle] = []
    var next = self[node].firstChild
    while next >= 0 {
      if arena.nodes[Int(next)].isElement { children.append(XMLHandle(next)) }
      next = arena.nodes[Int(next)].next
    }
    return children
  }

  package func first(_ name: String, in node: XMLHandle) -> XMLHandle? {
    children(of: node).first { self.name(of: $0) == name }
  }

  package func parent(of node: XMLHandle) -> XMLHandle? {
    self[node].parent < 0 ? nil : XMLHandle(self[node].parent)
  }

  package func attribute(_ name: String, of node: XMLHandle) -> String? {
    for index in self[node].range {
      let attribute = arena.attributes[Int(index)]
      if arena.names.all[Int(attribute.name)].canonical == name {
        return arena.string(attribute.value)
      }
    }
    return nil
  }

  package func contains(_ node: XMLHandle) -> Bool { self[node].name != Self.removed }
}
