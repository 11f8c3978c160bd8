import Diagnostics

/// Builds nodes from libyaml's events and collects what is wrong with them on the way.
struct NodeBuilder: ~Copyable {
  /// Why the building had to end early.
  enum Stop: Error {
    case refused(LibYAML.Refusal)
    /// Nothing after this place is worth reading.
    case hopeless(Diagnostic)
  }

  private var events: LibYAML
  private var cursor: MarkCursor
  private var ledger = KeyLedger()
  private var anchors: [String: Anchored] = [:]
  private var openAnchors: [String] = []
  /// Nodes so far: those that were written, and those that aliases repeat.
  private var written = 0
  private var repeated = 0
  private var deepest = 0
  /// Records of one file resemble each other: as many entries as the last mapping had.
  private var usualEntries = 0
  private(set) var findings: [Diagnostic] = []

  private struct Anchored {
    let node: Node
    let count: Int
    let height: Int
  }

  init(_ events: consuming LibYAML, cursor: MarkCursor) {
    self.events = events
    self.cursor = cursor
  }

  /// Every document of the stream.
  mutating func documents() throws(Stop) -> [Node] {
    var documents: [Node] = []
    while true {
      try advance()
      switch events.kind {
      case .streamEnd: return documents
      case .documentStart: documents.append(try document())
      case .documentEnd, .alias, .scalar, .sequenceStart, .sequenceEnd, .mappingStart, .mappingEnd,
        .other:
        continue
      }
    }
  }

  /// What libyaml refused, with its places in the file.
  mutating func located(_ refusal: LibYAML.Refusal) -> LocatedRefusal {
    LocatedRefusal(refusal, &cursor)
  }
}

// MARK: - Nodes

extension NodeBuilder {
  /// How deep lists and mappings may nest. No document needs a tenth of it; libyaml takes quadratic
  /// time beyond, and whoever walks the tree should not run out of stack.
  static var deepestNesting: Int { 200 }

  private mutating func advance() throws(Stop) {
    do { try events.advance() } catch { throw .refused(error) }
  }

  private mutating func document() throws(Stop) -> Node {
    anchors = [:]
    try advance()
    return try node(depth: 1)
  }

  /// The node that begins with the current event; its last event is current afterwards.
  private mutating func node(depth: Int) throws(Stop) -> Node {
    let location = cursor.location(atIndex: events.start)
    guard depth <= Self.deepestNesting else { throw .hopeless(.nestedTooDeep(at: location)) }
    if depth > deepest { deepest = depth }
    written += 1
    if let tag = events.tag { findings.append(.tag(tag, at: location)) }
    guard let anchor = events.anchor else { return Node(try content(depth), at: location) }
    if events.kind == .alias { return try copy(of: anchor, depth: depth, at: location) }
    return try anchored(anchor, depth: depth, at: location)
  }

  private mutating func content(_ depth: Int) throws(Stop) -> Node.Content {
    switch events.kind {
    case .scalar: .scalar(Node.Scalar(events.text, isPlain: events.isPlain))
    case .sequenceStart: .sequence(try items(depth))
    case .mappingStart: .mapping(try entries(depth))
    case .alias, .documentStart, .documentEnd, .streamEnd, .sequenceEnd, .mappingEnd, .other:
      .scalar(Node.Scalar("", isPlain: true))
    }
  }

  private mutating func items(_ depth: Int) throws(Stop) -> [Node] {
    var items: [Node] = []
    try advance()
    while events.kind != .sequenceEnd {
      items.append(try node(depth: depth + 1))
      try advance()
    }
    return items
  }

  private mutating func entries(_ depth: Int) throws(Stop) -> [Node.Entry] {
    var entries: [Node.Entry] = []
    entries.reserveCapacity(usualEntries)
    var page = ledger.open()
    try advance()
    while events.kind != .mappingEnd {
      if let entry = try entry(depth, page: &page, after: entries) { entries.append(entry) }
      try advance()
    }
    ledger.close(page)
    usualEntries = min(entries.count, 16)
    return entries
  }

  /// Nil where the key cannot be used; that has been reported then.
  private mutating func entry(
    _ depth: Int, page: inout KeyLedger.Page, after entries: [Node.Entry]
  ) throws(Stop) -> Node.Entry? {
    let location = cursor.location(atIndex: events.start)
    guard events.kind == .scalar, !events.hasAnchor, events.tag == nil, !events.isEmpty else {
      return try unusualEntry(depth, page: &page, after: entries, at: location)
    }
    let key = events.text
    let hash = events.textHash
    try advance()
    let value = try node(depth: depth + 1)
    return keep(key, hash, at: location, value, on: &page, after: entries)
  }
}

// MARK: - Keys that need a second look

extension NodeBuilder {
  private mutating func unusualEntry(
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
  private mutating func keep(
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

// MARK: - Anchors and aliases

extension NodeBuilder {
  /// What aliases may repeat: a little always, more where much was written. A bomb repeats
  /// thousands of times what was written; an office's shared legal basis a few times.
  private var budget: Int { 10_000 + 10 * written }

  private mutating func anchored(_ name: String, depth: Int, at location: TextLocation)
    throws(Stop) -> Node
  {
    let outside = (count: written + repeated, deepest: deepest)
    deepest = depth
    openAnchors.append(name)
    let node = Node(try content(depth), at: location)
    openAnchors.removeLast()
    anchors[name] = Anchored(
      node: node, count: written + repeated - outside.count + 1, height: deepest - depth)
    deepest = max(deepest, outside.deepest)
    return node
  }

  private mutating func copy(of name: String, depth: Int, at location: TextLocation)
    throws(Stop) -> Node
  {
    guard !openAnchors.contains(name) else {
      findings.append(.aliasInsideItself(name, at: location))
      return Node(.scalar(Node.Scalar("", isPlain: true)), at: location)
    }
    guard let anchored = anchors[name] else {
      findings.append(.unknownAlias(name, at: location))
      return Node(.scalar(Node.Scalar("", isPlain: true)), at: location)
    }
    repeated += anchored.count
    deepest = max(deepest, depth + anchored.height)
    guard repeated <= budget else { throw .hopeless(.aliasBomb(name, at: location)) }
    guard deepest <= Self.deepestNesting else { throw .hopeless(.nestedTooDeep(at: location)) }
    return anchored.node
  }
}

// MARK: - Words

extension Diagnostic {
  fileprivate static func nestedTooDeep(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "yaml.too-deep", "嵌套超过 \(NodeBuilder.deepestNesting) 层，从这里起不再读取", at: location,
      suggestion: "检查这里是否多打了“[”“{”或“- ”")
  }

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

  fileprivate static func tag(_ tag: String, at location: TextLocation) -> Diagnostic {
    let written = tag.hasPrefix("tag:yaml.org,2002:") ? "!!" + tag.dropFirst(18) : tag
    return Diagnostic(
      .error, "yaml.tag", "不支持类型标签“\(written.excerpt)”", at: location,
      suggestion: "删去标签，值的类型由字段决定；如果“!”是文字的一部分，请用英文引号把整个值括起来")
  }

  fileprivate static func unknownAlias(_ name: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "yaml.unknown-alias", "别名“*\(name.excerpt)”在前面没有定义", at: location,
      suggestion: "在被引用的内容前写“&\(name.excerpt)”；如果“*”是文字，请用英文引号括起来")
  }

  fileprivate static func aliasInsideItself(_ name: String, at location: TextLocation)
    -> Diagnostic
  {
    Diagnostic(
      .error, "yaml.recursive-alias", "别名“*\(name.excerpt)”引用了包含它自己的内容", at: location,
      suggestion: "把要重复的内容单独写出来再引用")
  }

  fileprivate static func aliasBomb(_ name: String, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "yaml.alias-bomb", "别名展开后的内容过多，到“*\(name.excerpt)”为止不再读取", at: location,
      suggestion: "减少层层引用的别名，直接写出内容")
  }
}
