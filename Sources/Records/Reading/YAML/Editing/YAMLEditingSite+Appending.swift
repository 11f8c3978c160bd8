import Diagnostics

/// One more item in the list of a key.
extension YAMLEditingSite {
  func appending(_ item: YAMLItem) throws(Problems) -> [YAMLSplice] {
    guard let entry, let value else { return withNewList(item) }
    switch entry.value.content {
    case .alias: throw Problems(.repeated(key, at: value.location))
    case .scalar where value.isNull: return filling(entry, item)
    case .scalar, .mapping: throw Problems(.notAList(key, at: value.location))
    case .sequence(let items, isFlow: true) where items.isEmpty && isReplaceable(entry.value):
      return filling(entry, item)
    case .sequence(let items, isFlow: true):
      let last = items.last.map { ($0.start, $0.end) }
      return addingInFlow(item.inFlow, to: entry.value, after: last)
    case .sequence(let items, isFlow: false):
      return addingToBlock(item, items, of: entry.value)
    }
  }

  /// Empty brackets on one line of a block become a block.
  private func isReplaceable(_ list: YAMLExtent) -> Bool {
    !isInFlow && text.lineEnd(of: list.start) >= list.end
  }
}

extension YAMLEditingSite {
  private func withNewList(_ item: YAMLItem) -> [YAMLSplice] {
    let name = YAMLSpelling(key).asKey
    guard case .mapping(let entries, let isFlow) = mappingExtent.content else { return [] }
    if isFlow {
      let last = entries.last.map { ($0.key.start, $0.value.end) }
      return addingInFlow("\(name): [\(item.inFlow)]", to: mappingExtent, after: last)
    }
    let column = text.column(of: mappingExtent.start)
    let look = listLook
    let blanks = String(repeating: " ", count: column)
    let list = item.inBlock(dash: column + look.indent, gap: look.gap, lineBreak: lineBreak)
    return addingLines(
      "\(blanks)\(name):\(lineBreak)\(list)", column: column, after: mappingExtent.end)
  }

  /// A key whose list is empty, or was not written.
  private func filling(_ entry: YAMLExtent.Entry, _ item: YAMLItem) -> [YAMLSplice] {
    guard !isInFlow else { return replacing(entry.value, by: "[\(item.inFlow)]") }
    let dash = text.column(of: mappingExtent.start) + listLook.indent
    let lines = item.inBlock(dash: dash, gap: listLook.gap, lineBreak: lineBreak)
    return erasing(entry.value) + addingLines(lines, column: dash, after: entry.value.end)
  }

  private func erasing(_ value: YAMLExtent) -> [YAMLSplice] {
    guard value.end > value.start else { return [] }
    let start = max(text.beforeBlanks(value.start), text.lineStart(of: value.start))
    return [YAMLSplice(start..<value.end, "")]
  }

  private func addingToBlock(
    _ item: YAMLItem, _ items: [YAMLExtent], of list: YAMLExtent
  ) -> [YAMLSplice] {
    guard let last = items.last else { return [] }
    let dash = text.column(of: list.start)
    let blanks = String(repeating: " ", count: dash)
    let gap = gap(after: list, items)
    var lines = item.inBlock(dash: dash, gap: gap, lineBreak: lineBreak)
    if case .mapping(_, isFlow: true) = last.content {
      let afterDash = String(repeating: " ", count: gap - 1)
      lines = blanks + "-" + afterDash + item.inFlow + lineBreak
    }
    if isApart(last, items) { lines = lineBreak + lines }
    return addingLines(lines, column: dash, after: last.end)
  }

  /// Whether a blank line stands between the last two items.
  private func isApart(_ last: YAMLExtent, _ items: [YAMLExtent]) -> Bool {
    let line = text.lineStart(of: last.start)
    guard items.count > 1, line > 0 else { return false }
    let before = text.lineStart(of: text.beforeLineBreak(line))
    return text.content(ofLineAt: before) == .nothing
  }
}

// MARK: - How lists look in this document

extension YAMLEditingSite {
  /// How far the dashes of lists stand to the right of their key, and how far behind the dash their
  /// items begin: as the first list of the document does, else by two.
  private var listLook: (indent: Int, gap: Int) {
    guard let (key, list) = document.blockLists.first,
      case .sequence(let items, _) = list.content
    else { return (2, 2) }
    let indent = text.column(of: list.start) - text.column(of: key.start)
    return (max(indent, 0), gap(after: list, items))
  }

  /// How far behind its dash the first item begins, where both stand on a line.
  private func gap(after list: YAMLExtent, _ items: [YAMLExtent]) -> Int {
    guard let first = items.first, text.lineEnd(of: list.start) >= first.start else { return 2 }
    return max(first.start - list.start, 2)
  }
}

// MARK: - Words

extension Diagnostic {
  static func repeated(_ key: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "edit.alias", "“\(key.excerpt)”引用了别处的内容，改它会连别处一起改", at: location,
      suggestion: "先把引用（“*”开头）换成直接写出的内容")
  }

  fileprivate static func notAList(_ key: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "edit.not-a-list", "“\(key.excerpt)”不是列表，不能再加一项", at: location,
      suggestion: "改成列表：每一项以“- ”开头")
  }
}
