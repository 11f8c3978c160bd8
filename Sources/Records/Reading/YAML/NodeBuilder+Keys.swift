import Diagnostics

/// Keys that need a second look.
extension NodeBuilder {
  mutating func unusualEntry(
    _ depth: Int, page: inout KeyLedger.Page, after entries: [Node.Entry], at location: TextLocation
  ) throws(Stop) -> Node.Entry? {
    let key = try node(depth: depth + 1)
    let text = usableText(of: key, at: location)
    try advance()
    let value = try node(depth: depth + 1)
    guard let text else { return nil }
    return keep(text, LibYAML.hash(of: text), at: location, value, on: &page, after: entries)
  }

  private mutating func usableText(of key: Node, at location: TextLocation) -> String? {
    switch key.content {
    case .scalar(let scalar) where scalar.text.isEmpty:
      findings.append(.missingKey(at: location))
      return nil
    case .scalar(let scalar):
      return scalar.text
    case .sequence, .mapping:
      findings.append(.keyIsNoText(at: location))
      return nil
    }
  }

  /// Every entry that is kept is entered in the ledger, so that both count alike.
  mutating func keep(
    _ key: String, _ hash: Int, at location: TextLocation, _ value: Node,
    on page: inout KeyLedger.Page, after entries: [Node.Entry]
  ) -> Node.Entry? {
    if let number = ledger.find(hash, on: page), entries[number].key == key {
      let first = entries[number].keyLocation
      findings.append(.duplicateKey(key, at: location, first: first))
      return nil
    }
    ledger.enter(hash, on: &page)
    return Node.Entry(key: key, keyLocation: location, value: value)
  }
}

extension Diagnostic {
  fileprivate static func duplicateKey(
    _ key: String, at location: TextLocation, first: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "yaml.duplicate-key", "键“\(key.excerpt)”重复", at: location,
      suggestion: "只保留一处，或给其中一处换一个键名",
      related: [Related("第一次写在这里", at: first)])
  }

  fileprivate static func missingKey(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "yaml.missing-key", "冒号前没有键名", at: location, suggestion: "补上键名，例如“标题: 通知”")
  }

  fileprivate static func keyIsNoText(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "yaml.key-not-text", "键名只能是文字，不能是列表或映射", at: location,
      suggestion: "改用文字作键名；如果要写的是以“[”或“{”开头的文字，请用英文引号括起来")
  }
}
