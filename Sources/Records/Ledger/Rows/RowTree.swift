import Diagnostics

/// The fields of a row while they are put together, in the order of the columns.
struct RowTree {
  private var entries: [Entry] = []

  fileprivate struct Entry {
    let key: String
    var branch: Branch
  }

  fileprivate enum Branch {
    case value(Node)
    case values([Node])
    case record(RowTree)
    case records([RowTree])
  }

  /// - Parameter number: which of several values of a cell it is, from 0.
  mutating func insert(
    _ text: String, at place: TextLocation, _ steps: ArraySlice<LedgerTarget.Step>, number: Int
  ) {
    guard let step = steps.first else { return }
    let rest = steps.dropFirst()
    if rest.isEmpty {
      return add(Node(.scalar(Node.Scalar(text, isPlain: false)), at: place), to: step)
    }
    let index = entry(step)
    // Taken out while it grows, so that what it holds is not copied for every cell.
    var taken = Branch.values([])
    swap(&taken, &entries[index].branch)
    switch consume taken {
    case .record(var tree):
      tree.insert(text, at: place, rest, number: number)
      entries[index].branch = .record(tree)
    case .records(var trees):
      let item = Self.item(step.place, &trees, number, place)
      trees[item].insert(text, at: place, rest, number: number)
      entries[index].branch = .records(trees)
    case let other: entries[index].branch = other
    }
  }

  /// Whether something stands where the steps lead.
  func contains(_ steps: ArraySlice<LedgerTarget.Step>) -> Bool {
    guard let step = steps.first else { return true }
    guard let entry = entries.first(where: { $0.key.isWritten(like: step.key) }) else {
      return false
    }
    let rest = steps.dropFirst()
    return switch entry.branch {
    case .value, .values: true
    case .record(let tree): tree.contains(rest)
    case .records(let trees):
      trees.contains { tree in
        if case .chosen(let choice) = step.place, !tree.has(choice) { return false }
        return tree.contains(rest)
      }
    }
  }

  /// The one value where the keys lead.
  func value(_ keys: ArraySlice<String>) -> Node? {
    guard let key = keys.first,
      let entry = entries.first(where: { $0.key.isWritten(like: key) })
    else { return nil }
    return switch entry.branch {
    case .value(let node): keys.count == 1 ? node : nil
    case .record(let tree): tree.value(keys.dropFirst())
    case .values, .records: nil
    }
  }

  func node(at place: TextLocation) -> Node {
    let mapped = entries.map { entry in
      let value = entry.node(at: place)
      return Node.Entry(key: entry.key, keyLocation: value.location, value: value)
    }
    return Node(.mapping(mapped), at: place)
  }

  /// At the first of its values that stands in the row itself; what the mapping adds to it is no place to mend a row.
  fileprivate func innerNode(at place: TextLocation) -> Node {
    let node = node(at: place)
    guard case .mapping(let entries) = node.content else { return node }
    let first = entries.first { $0.value.location.file === place.file }
    return Node(node.content, at: first?.value.location ?? place)
  }
}

extension RowTree {
  private mutating func add(_ node: Node, to step: LedgerTarget.Step) {
    let old = entries.firstIndex { $0.key.isWritten(like: step.key) }
    let isItem = step.place != .single
    guard let old else {
      entries.append(Entry(key: step.key, branch: isItem ? .values([node]) : .value(node)))
      return
    }
    if case .values(let nodes) = entries[old].branch {
      entries[old].branch = .values(nodes + [node])
    }
  }

  /// The entry of a step that leads further; made where there is none.
  private mutating func entry(_ step: LedgerTarget.Step) -> Int {
    if let known = entries.firstIndex(where: { $0.key.isWritten(like: step.key) }) { return known }
    entries.append(
      Entry(key: step.key, branch: step.place == .single ? .record(RowTree()) : .records([])))
    return entries.count - 1
  }

  private static func item(
    _ place: LedgerTarget.Place, _ trees: inout [RowTree], _ number: Int, _ location: TextLocation
  ) -> Int {
    switch place {
    case .chosen(let choice):
      if let known = trees.firstIndex(where: { $0.has(choice) }) { return known }
      var tree = RowTree()
      let step = LedgerTarget.Step(key: choice.key, place: .single)
      tree.insert(choice.value, at: location, [step], number: 0)
      trees.append(tree)
      return trees.count - 1
    case .single, .item, .numbered:
      while trees.count <= number { trees.append(RowTree()) }
      return number
    }
  }

  private func has(_ choice: FieldPath.Choice) -> Bool {
    guard let entry = entries.first(where: { $0.key.isWritten(like: choice.key) }),
      case .value(let node) = entry.branch, case .scalar(let scalar) = node.content
    else { return false }
    return scalar.text == choice.value
  }
}

extension RowTree.Entry {
  fileprivate func node(at place: TextLocation) -> Node {
    switch branch {
    case .value(let node): node
    case .values(let nodes): Node(.sequence(nodes), at: nodes.first?.location ?? place)
    case .record(let tree): tree.innerNode(at: place)
    case .records(let trees):
      // An item that only a later value of some cell reaches stays out.
      Self.sequence(trees.filter { !$0.isEmpty }.map { $0.innerNode(at: place) }, at: place)
    }
  }

  private static func sequence(_ nodes: [Node], at place: TextLocation) -> Node {
    Node(.sequence(nodes), at: nodes.first?.location ?? place)
  }
}

extension RowTree {
  fileprivate var isEmpty: Bool { entries.isEmpty }
}
