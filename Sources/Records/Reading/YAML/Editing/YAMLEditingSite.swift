import Diagnostics

/// One key of one mapping: what stands there, and where.
struct YAMLEditingSite {
  let key: String
  let mapping: Node
  /// Nil where the mapping has no such key.
  let value: Node?
  let mappingExtent: YAMLExtent
  let entry: YAMLExtent.Entry?
  let document: YAMLExtent
  let text: YAMLText

  /// Nil where the path leads to no mapping that is written there.
  init?(
    _ key: String, at path: YAMLPath, in documents: [Node], _ extents: [YAMLExtent],
    _ file: SourceFile
  ) {
    guard let mapping = documents[path], extents.indices.contains(path.document),
      let extent = extents[path.document][path.steps[...]],
      case .mapping(let entries, _) = extent.content
    else { return nil }
    let found = mapping.entry(key)
    self.key = key
    self.mapping = mapping
    value = found?.value
    mappingExtent = extent
    entry = found.flatMap { entries.indices.contains($0.number) ? entries[$0.number] : nil }
    document = extents[path.document]
    text = YAMLText(bytes: file.bytes)
  }

  /// Where a person looks for what cannot be done.
  var place: TextLocation { value?.location ?? mapping.location }

  var lineBreak: String { text.lineBreak }

  var isInFlow: Bool {
    guard case .mapping(_, isFlow: true) = mappingExtent.content else { return false }
    return true
  }
}

// MARK: - A key that is not there yet

extension YAMLEditingSite {
  /// Lines at the end of a mapping that is a block.
  ///
  /// - Parameter lines: each with its line break.
  func addingLines(_ lines: String, column: Int, after end: Int) -> [YAMLSplice] {
    let place = text.lineToContinue(blockAtColumn: column, after: end)
    guard !text.beginsLine(place) else { return [YAMLSplice(at: place, lines)] }
    return closingBlockScalar() + [YAMLSplice(at: place, lineBreak + lines)]
  }

  /// A block scalar that ends with the text has no line break at its end, and would get one.
  private func closingBlockScalar() -> [YAMLSplice] {
    guard let last = document.lastScalar, case .scalar(isBlock: true) = last.content,
      text.lineEnd(of: text.beforeBlanks(last.end)) == text.bytes.count
    else { return [] }
    let head = text.bytes[last.start...].prefix { "|>+-0123456789".utf8.contains($0) }
    if let plus = head.firstIndex(of: UInt8(ascii: "+")) {
      return [YAMLSplice(plus..<plus + 1, "-")]
    }
    return head.contains(UInt8(ascii: "-")) ? [] : [YAMLSplice(at: last.start + 1, "-")]
  }

  /// Something more between the brackets: behind the last of what is there, on a line of its own
  /// where that has one.
  func addingInFlow(_ new: String, to extent: YAMLExtent, after last: (start: Int, end: Int)?)
    -> [YAMLSplice]
  {
    guard let last else { return [YAMLSplice(at: extent.start + 1, new)] }
    return addingLineInFlow(new, to: extent, after: last) ?? [
      YAMLSplice(at: last.end, ", " + new)
    ]
  }

  private func addingLineInFlow(
    _ new: String, to extent: YAMLExtent, after last: (start: Int, end: Int)
  ) -> [YAMLSplice]? {
    let line = text.lineStart(of: last.start)
    let indentation = text.indentation(ofLineAt: line)
    guard line + indentation == last.start, line > extent.start else { return nil }
    let comma = text.afterTrivia(from: last.end)
    let hasComma = text.bytes[comma] == UInt8(ascii: ",")
    let place = text.nextLine(after: hasComma ? comma : last.end)
    guard place < extent.end else { return nil }
    let blanks = String(repeating: " ", count: indentation)
    let added = YAMLSplice(at: place, blanks + new + (hasComma ? "," : "") + lineBreak)
    return hasComma ? [added] : [YAMLSplice(at: last.end, ","), added]
  }
}

extension YAMLExtent {
  /// The last that is written of it, where it ends with a scalar.
  fileprivate var lastScalar: YAMLExtent? {
    switch content {
    case .scalar: self
    case .alias: nil
    case .sequence(let items, _): items.last?.lastScalar
    case .mapping(let entries, _): entries.last?.value.lastScalar
    }
  }
}
