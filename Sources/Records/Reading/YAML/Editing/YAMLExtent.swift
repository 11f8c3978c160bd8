/// Where a node of a YAML text stands and how it is written; only whoever changes the text asks for it.
struct YAMLExtent {
  let content: Content
  /// From its first byte, anchor aside, to the end of its last. A block scalar that keeps the line
  /// breaks below it (`|+`) ends after them, at the beginning of a line.
  let bytes: Range<Int>

  enum Content {
    case alias
    case scalar(isBlock: Bool)
    case sequence([YAMLExtent], isFlow: Bool)
    case mapping([Entry], isFlow: Bool)
  }

  struct Entry {
    let key: YAMLExtent
    let value: YAMLExtent
  }

  var start: Int { bytes.lowerBound }
  var end: Int { bytes.upperBound }
}

extension YAMLExtent {
  /// Nil where the path leads nowhere, or through an alias.
  subscript(_ steps: ArraySlice<Int>) -> YAMLExtent? {
    guard let step = steps.first else { return self }
    return child(step)?[steps.dropFirst()]
  }

  private func child(_ number: Int) -> YAMLExtent? {
    switch content {
    case .alias, .scalar: nil
    case .sequence(let items, _): items.indices.contains(number) ? items[number] : nil
    case .mapping(let entries, _):
      entries.indices.contains(number) ? entries[number].value : nil
    }
  }

  /// The lists that stand as blocks in mappings that do, each with its key, in the order of the text.
  var blockLists: [(key: YAMLExtent, list: YAMLExtent)] {
    switch content {
    case .alias, .scalar, .sequence(_, isFlow: true), .mapping(_, isFlow: true): []
    case .sequence(let items, isFlow: false): items.flatMap(\.blockLists)
    case .mapping(let entries, isFlow: false): entries.flatMap(\.blockLists)
    }
  }
}

extension YAMLExtent.Entry {
  fileprivate var blockLists: [(key: YAMLExtent, list: YAMLExtent)] {
    guard case .sequence(_, isFlow: false) = value.content else { return value.blockLists }
    return [(key, value)] + value.blockLists
  }
}
