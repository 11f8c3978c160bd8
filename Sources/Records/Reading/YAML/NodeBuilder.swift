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
  var ledger = KeyLedger()
  var anchors: [String: Anchored] = [:]
  var openAnchors: [String] = []
  /// Nodes so far: those that were written, and those that aliases repeat.
  var written = 0
  var repeated = 0
  var deepest = 0
  /// Records of one file resemble each other: as many entries as the last mapping had.
  private var usualEntries = 0
  var findings: [Diagnostic] = []

  struct Anchored {
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

  mutating func advance() throws(Stop) {
    do { try events.advance() } catch { throw .refused(error) }
  }

  private mutating func document() throws(Stop) -> Node {
    anchors = [:]
    try advance()
    return try node(depth: 1)
  }

  /// The node that begins with the current event; its last event is current afterwards.
  mutating func node(depth: Int) throws(Stop) -> Node {
    let location = cursor.location(atIndex: events.start)
    guard depth <= Self.deepestNesting else { throw .hopeless(.nestedTooDeep(at: location)) }
    if depth > deepest { deepest = depth }
    written += 1
    if let tag = events.tag { findings.append(.tag(tag, at: location)) }
    guard let anchor = events.anchor else { return Node(try content(depth), at: location) }
    if events.kind == .alias { return try copy(of: anchor, depth: depth, at: location) }
    return try anchored(anchor, depth: depth, at: location)
  }

  mutating func content(_ depth: Int) throws(Stop) -> Node.Content {
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

extension Diagnostic {
  fileprivate static func tag(_ tag: String, at location: TextLocation) -> Diagnostic {
    let written = tag.hasPrefix("tag:yaml.org,2002:") ? "!!" + tag.dropFirst(18) : tag
    return Diagnostic(
      .error, "yaml.tag", "不支持类型标签“\(written.excerpt)”", at: location,
      suggestion: "删去标签，值的类型由字段决定；如果“!”是文字的一部分，请用英文引号把整个值括起来")
  }

  static func nestedTooDeep(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "yaml.too-deep", "嵌套超过 \(NodeBuilder.deepestNesting) 层，从这里起不再读取", at: location,
      suggestion: "检查这里是否多打了“[”“{”或“- ”")
  }
}
