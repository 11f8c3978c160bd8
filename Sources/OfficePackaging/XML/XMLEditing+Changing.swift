extension XMLEditing {
  /// An element that stands nowhere yet.
  package mutating func makeElement(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:]
  ) -> XMLHandle {
    let number = storedName(name, isAttribute: false)
    // A name may declare its namespace, which is an attribute of the root.
    let names = attributes.map { storedName($0.key, isAttribute: true) }
    let start = Int32(arena.attributes.count)
    for (name, attribute) in zip(names, attributes) {
      let value = arena.store(attribute.value.utf8)
      arena.attributes.append(XMLArena.Attribute(name: name, value: value))
    }
    let range = start..<Int32(arena.attributes.count)
    arena.nodes.append(XMLArena.Node(name: number, parent: -1, range: range))
    return XMLHandle(Int32(arena.nodes.count - 1))
  }

  /// An element of the same name and attributes with all that is in it, standing nowhere yet.
  package mutating func copy(_ node: XMLHandle) -> XMLHandle {
    let own = self[node]
    arena.nodes.append(XMLArena.Node(name: own.name, parent: -1, range: own.range))
    let copy = XMLHandle(Int32(arena.nodes.count - 1))
    var child = own.firstChild
    while child >= 0 {
      append(self.copy(XMLHandle(child)), to: copy)
      child = arena.nodes[Int(child)].next
    }
    return copy
  }

  package mutating func append(_ node: XMLHandle, to parent: XMLHandle) {
    let last = self[parent].lastChild
    if last >= 0 {
      insert(node, after: XMLHandle(last))
    } else {
      prepend(node, to: parent)
    }
  }

  package mutating func prepend(_ node: XMLHandle, to parent: XMLHandle) {
    self[node].parent = parent.number
    self[node].next = self[parent].firstChild
    self[parent].firstChild = node.number
    if self[parent].lastChild < 0 { self[parent].lastChild = node.number }
  }

  package mutating func insert(_ node: XMLHandle, after sibling: XMLHandle) {
    let parent = self[sibling].parent
    self[node].parent = parent
    self[node].next = self[sibling].next
    self[sibling].next = node.number
    guard parent >= 0 else { return }
    if arena.nodes[Int(parent)].lastChild == sibling.number {
      arena.nodes[Int(parent)].lastChild = node.number
    }
  }

  package mutating func insert(_ node: XMLHandle, before sibling: XMLHandle) {
    guard let parent = parent(of: sibling) else { return }
    var previous = self[parent].firstChild
    guard previous != sibling.number else { return prepend(node, to: parent) }
    while previous >= 0, arena.nodes[Int(previous)].next != sibling.number {
      previous = arena.nodes[Int(previous)].next
    }
    if previous >= 0 { insert(node, after: XMLHandle(previous)) }
  }

  /// Moves all that follows an element in its parent to the end of another.
  package mutating func moveFollowing(_ node: XMLHandle, to target: XMLHandle) {
    guard let parent = parent(of: node) else { return }
    var next = self[node].next
    self[node].next = -1
    self[parent].lastChild = node.number
    while next >= 0 {
      let following = arena.nodes[Int(next)].next
      arena.nodes[Int(next)].next = -1
      append(XMLHandle(next), to: target)
      next = following
    }
  }

  package mutating func remove(_ node: XMLHandle) { self[node].name = Self.removed }

  /// - Parameter value: nil takes the attribute away.
  package mutating func set(_ name: String, _ value: String?, of node: XMLHandle) {
    let old = self[node].range
    let number = storedName(name, isAttribute: true)
    let start = Int32(arena.attributes.count)
    var isSet = false
    for index in old {
      let attribute = arena.attributes[Int(index)]
      if arena.names.all[Int(attribute.name)].canonical != name {
        arena.attributes.append(attribute)
      } else if let value, !isSet {
        let range = arena.store(value.utf8)
        arena.attributes.append(XMLArena.Attribute(name: attribute.name, value: range))
        isSet = true
      }
    }
    if let value, !isSet {
      arena.attributes.append(XMLArena.Attribute(name: number, value: arena.store(value.utf8)))
    }
    self[node].range = start..<Int32(arena.attributes.count)
  }

  /// The words of an element in the place of all that was in it.
  package mutating func setText(_ text: String, of node: XMLHandle) {
    let range = arena.store(text.utf8)
    arena.nodes.append(XMLArena.Node(name: XMLArena.text, parent: node.number, range: range))
    self[node].firstChild = Int32(arena.nodes.count - 1)
    self[node].lastChild = Int32(arena.nodes.count - 1)
  }

  private mutating func storedName(_ name: String, isAttribute: Bool) -> Int32 {
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let prefix = parts.first, prefix != "xml" else {
      return arena.names.add(raw: name, canonical: name, isAttribute: isAttribute)
    }
    let written = writtenPrefix(of: String(prefix), isAttribute: isAttribute)
    let raw = written.isEmpty ? String(parts[1]) : "\(written):\(parts[1])"
    return arena.names.add(raw: raw, canonical: name, isAttribute: isAttribute)
  }
}
