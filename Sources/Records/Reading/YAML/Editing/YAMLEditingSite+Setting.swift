import Diagnostics

/// Another text for a key.
extension YAMLEditingSite {
  func setting(_ new: String) throws(Problems) -> [YAMLSplice] {
    guard let entry, let value else { return withNewEntry(new) }
    switch entry.value.content {
    case .alias: throw Problems(.repeated(key, at: value.location))
    case .sequence, .mapping: throw Problems(.notAText(key, at: value.location))
    case .scalar where isInFlow:
      return replacing(entry.value, by: YAMLSpelling(new).inFlow)
    case .scalar(let isBlock): return rewriting(entry.value, isBlock: isBlock, as: new)
    }
  }

  private func withNewEntry(_ new: String) -> [YAMLSplice] {
    guard case .mapping(let entries, let isFlow) = mappingExtent.content else { return [] }
    if isFlow {
      let last = entries.last.map { ($0.key.start, $0.value.end) }
      let spelling = YAMLSpelling(key).asKey + ": " + YAMLSpelling(new).inFlow
      return addingInFlow(spelling, to: mappingExtent, after: last)
    }
    let column = text.column(of: mappingExtent.start)
    let line = YAMLItem.Field(key, new).line(prose: column + 2, lineBreak)
    return addingLines(
      String(repeating: " ", count: column) + line, column: column, after: mappingExtent.end)
  }

  /// A value in a block. What was said behind it, or behind its `|`, is said on the first line of prose.
  private func rewriting(_ value: YAMLExtent, isBlock: Bool, as new: String) -> [YAMLSplice] {
    let spelling = YAMLSpelling(new)
    guard isBlock || spelling.isProse else {
      return replacing(value.bytes, by: String(spelling.inBlock(column: 0).dropFirst()))
    }
    let column = text.column(of: mappingExtent.start) + 2
    let comment = isBlock ? comment(behind: value) : text.restOfLine(from: value.end)
    var words = spelling.inBlock(column: column, lineBreak: lineBreak, head: comment)
    let end = text.lineEnd(of: isBlock ? text.beforeBlanks(value.end) : value.end)
    if end == text.bytes.count, new.hasSuffix("\n") { words += lineBreak }
    return replacing(value.start..<end, by: String(words.dropFirst()))
  }

  /// The comment on the first line of a block scalar, with the blanks before it.
  private func comment(behind value: YAMLExtent) -> String {
    let head = text.bytes[value.start..<text.lineEnd(of: value.start)]
    guard let sign = head.firstIndex(of: UInt8(ascii: "#")) else { return "" }
    return text.restOfLine(from: max(text.beforeBlanks(sign), value.start))
  }

  func replacing(_ value: YAMLExtent, by new: String) -> [YAMLSplice] {
    replacing(value.bytes, by: new)
  }

  /// A value that was not written stands where its key ends.
  private func replacing(_ range: Range<Int>, by new: String) -> [YAMLSplice] {
    let touches = range.lowerBound > 0 && text.bytes[range.lowerBound - 1] == UInt8(ascii: ":")
    return [YAMLSplice(range, touches ? " " + new : new)]
  }
}

// MARK: - Words

extension Diagnostic {
  fileprivate static func notAText(_ key: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "edit.not-a-text", "“\(key.excerpt)”是列表或一组字段，不能换成一个值", at: location,
      suggestion: "指明其中的一个字段，例如“当事人.名称”；列表请用编辑器改")
  }
}
