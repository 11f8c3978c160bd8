/// Which node of a file: which document, and from there which entry or item at each step, counted from 0.
///
/// A place moves when something is written above it; a path does not.
package struct YAMLPath: Sendable, Hashable {
  let document: Int
  let steps: [Int]
}

extension [Node] {
  /// The first node that is wanted, down the page: where it was written, before any alias repeats it.
  func path(where isWanted: (Node) -> Bool) -> YAMLPath? {
    for (number, document) in enumerated() {
      if let steps = document.steps(where: isWanted) {
        return YAMLPath(document: number, steps: steps)
      }
    }
    return nil
  }

  subscript(_ path: YAMLPath) -> Node? {
    indices.contains(path.document) ? self[path.document][path.steps[...]] : nil
  }

  /// The same documents with another node at a path.
  func replacing(_ path: YAMLPath, by change: (Node) -> Node) -> [Node] {
    var documents = self
    guard indices.contains(path.document) else { return self }
    documents[path.document] = self[path.document].replacing(path.steps[...], by: change)
    return documents
  }
}

extension Node {
  private var children: [Node] {
    switch content {
    case .scalar: []
    case .sequence(let items): items
    case .mapping(let entries): entries.map(\.value)
    }
  }

  fileprivate func steps(where isWanted: (Node) -> Bool) -> [Int]? {
    if isWanted(self) { return [] }
    for (number, child) in children.enumerated() {
      if let steps = child.steps(where: isWanted) { return [number] + steps }
    }
    return nil
  }

  fileprivate subscript(_ steps: ArraySlice<Int>) -> Node? {
    guard let step = steps.first else { return self }
    return children.indices.contains(step) ? children[step][steps.dropFirst()] : nil
  }

  fileprivate func replacing(_ steps: ArraySlice<Int>, by change: (Node) -> Node) -> Node {
    guard let step = steps.first else { return change(self) }
    let rest = steps.dropFirst()
    switch content {
    case .scalar: return self
    case .sequence(var items):
      items[step] = items[step].replacing(rest, by: change)
      return Node(.sequence(items), at: location)
    case .mapping(var entries):
      let old = entries[step]
      entries[step] = Entry(
        key: old.key, keyLocation: old.keyLocation, value: old.value.replacing(rest, by: change))
      return Node(.mapping(entries), at: location)
    }
  }
}

// MARK: - What an edit is to come to

extension Node {
  /// The entry of a key; nil where this is no mapping, or has no such key.
  func entry(_ key: String) -> (number: Int, value: Node)? {
    guard case .mapping(let entries) = content,
      let number = entries.firstIndex(where: { $0.key == key })
    else { return nil }
    return (number, entries[number].value)
  }

  /// The mapping with another value of a key, which it gets where it has none.
  func setting(_ key: String, to value: Node) -> Node {
    guard case .mapping(var entries) = content else { return self }
    let entry = Entry(key: key, keyLocation: location, value: value)
    if let (number, _) = self.entry(key) { entries[number] = entry } else { entries.append(entry) }
    return Node(.mapping(entries), at: location)
  }

  /// The list with one more item; a list of it alone where there is none.
  func appending(_ item: Node) -> Node {
    guard case .sequence(let items) = content else { return Node(.sequence([item]), at: location) }
    return Node(.sequence(items + [item]), at: location)
  }

  /// Whether two nodes say the same, wherever and however they are written.
  func says(_ other: Node) -> Bool {
    switch (content, other.content) {
    case (.scalar(let one), .scalar(let two)):
      one.text.unicodeScalars.elementsEqual(two.text.unicodeScalars) && isNull == other.isNull
    case (.sequence(let one), .sequence(let two)):
      one.count == two.count && zip(one, two).allSatisfy { $0.says($1) }
    case (.mapping(let one), .mapping(let two)):
      one.count == two.count
        && zip(one, two).allSatisfy { $0.key == $1.key && $0.value.says($1.value) }
    case (.scalar, _), (.sequence, _), (.mapping, _): false
    }
  }
}
