extension XMLEditing {
  /// The prefix that the file gives to a namespace at its root, where it counts for all that is in it; a
  /// namespace that is not declared there yet is declared.
  ///
  /// - Parameter prefix: ours: `wps`.
  package mutating func prefix(of prefix: String) -> String {
    writtenPrefix(of: prefix, isAttribute: true)
  }

  /// Empty for the default namespace.
  mutating func writtenPrefix(of prefix: String, isAttribute: Bool) -> String {
    let use = NamespaceUse(prefix: prefix, isAttribute: isAttribute)
    if let known = prefixes[use] { return known }
    let written = declaredPrefix(use) ?? declare(prefix)
    prefixes[use] = written
    return written
  }

  private var declarations: [(prefix: String, address: String)] {
    self[root].range.compactMap { index in
      let attribute = arena.attributes[Int(index)]
      let name = arena.names.all[Int(attribute.name)].raw
      guard name == "xmlns" || name.hasPrefix("xmlns:") else { return nil }
      return (String(name.dropFirst(6)), arena.string(attribute.value))
    }
  }

  private func declaredPrefix(_ use: NamespaceUse) -> String? {
    declarations.first { declaration in
      XMLNamespace.prefix(of: declaration.address) == use.prefix
        && !(use.isAttribute && declaration.prefix.isEmpty)
    }?.prefix
  }

  /// Under our own prefix, or the next that is free.
  private mutating func declare(_ prefix: String) -> String {
    guard let address = XMLNamespace.address(of: prefix) else { return prefix }
    let taken = Set(declarations.map(\.prefix))
    let free = sequence(first: prefix) { $0 + "1" }.first { !taken.contains($0) } ?? prefix
    let name = "xmlns:\(free)"
    let number = arena.names.add(raw: name, canonical: name, isAttribute: true)
    let own = self[root].range
    let start = Int32(arena.attributes.count)
    arena.attributes += Array(arena.attributes[Int(own.lowerBound)..<Int(own.upperBound)])
    arena.attributes.append(XMLArena.Attribute(name: number, value: arena.store(address.utf8)))
    self[root].range = start..<Int32(arena.attributes.count)
    return free
  }
}
