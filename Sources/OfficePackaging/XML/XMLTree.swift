/// A text in XML as it was read. It does not change; `XMLEditing` makes another.
package final class XMLTree: Sendable {
  let arena: XMLArena

  init(_ arena: XMLArena) { self.arena = arena }

  /// The element that holds all others.
  package var root: XMLElement { XMLElement(tree: self, node: XMLHandle(0)) }

  package func element(_ node: XMLHandle) -> XMLElement { XMLElement(tree: self, node: node) }
}

/// An element's name in its tree, for whoever wants to come back to it.
package struct XMLHandle: Sendable, Hashable {
  let number: Int32

  init(_ number: Int32) { self.number = number }
}
