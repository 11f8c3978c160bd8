import Diagnostics

/// Reads where the nodes of a YAML text stand, from the same events as the nodes themselves.
struct YAMLExtentReader: ~Copyable {
  private var events: LibYAML
  private var cursor: MarkCursor
  private let text: YAMLText

  /// The documents of a text that has been read without an error.
  static func documents(of file: SourceFile) throws(LibYAML.Refusal) -> [YAMLExtent] {
    try file.bytes.withUnsafeBufferPointer { buffer throws(LibYAML.Refusal) in
      var reader = YAMLExtentReader(buffer, file)
      return try reader.documents()
    }
  }

  private init(_ buffer: UnsafeBufferPointer<UInt8>, _ file: SourceFile) {
    events = LibYAML(buffer[...])
    cursor = MarkCursor(file, origin: 0)
    text = YAMLText(bytes: file.bytes)
  }

  private mutating func documents() throws(LibYAML.Refusal) -> [YAMLExtent] {
    var documents: [YAMLExtent] = []
    while true {
      try events.advance()
      switch events.kind {
      case .streamEnd: return documents
      case .documentStart:
        try events.advance()
        documents.append(try node())
      case .documentEnd, .alias, .scalar, .sequenceStart, .sequenceEnd, .mappingStart, .mappingEnd,
        .other:
        continue
      }
    }
  }
}

extension YAMLExtentReader {
  /// The node that begins with the current event; its last event is current afterwards.
  private mutating func node() throws(LibYAML.Refusal) -> YAMLExtent {
    let start = cursor.byte(atIndex: events.start)
    let isFlow = events.isFlow
    switch events.kind {
    case .scalar: return scalar(from: start)
    case .sequenceStart:
      let body = events.hasAnchor ? text.afterAnchor(at: start) : start
      let items = try items()
      return extent(.sequence(items, isFlow: isFlow), from: body, after: items.last)
    case .mappingStart:
      let body = events.hasAnchor ? text.afterAnchor(at: start) : start
      let entries = try entries()
      return extent(.mapping(entries, isFlow: isFlow), from: body, after: entries.last?.value)
    case .alias, .documentStart, .documentEnd, .streamEnd, .sequenceEnd, .mappingEnd, .other:
      return YAMLExtent(content: .alias, bytes: start..<max(start, endOfEvent))
    }
  }

  private var endOfEvent: Int { mutating get { cursor.byte(atIndex: events.end) } }

  private mutating func scalar(from start: Int) -> YAMLExtent {
    let end = max(start, endOfEvent)
    let isBlock = events.isBlockScalar
    let body = events.hasAnchor ? min(text.afterAnchor(at: start), end) : start
    return YAMLExtent(
      content: .scalar(isBlock: isBlock),
      bytes: body..<(isBlock && !text.keepsLineBreaks(at: body) ? text.beforeBlanks(end) : end))
  }

  private mutating func items() throws(LibYAML.Refusal) -> [YAMLExtent] {
    var items: [YAMLExtent] = []
    try events.advance()
    while events.kind != .sequenceEnd {
      items.append(try node())
      try events.advance()
    }
    return items
  }

  private mutating func entries() throws(LibYAML.Refusal) -> [YAMLExtent.Entry] {
    var entries: [YAMLExtent.Entry] = []
    try events.advance()
    while events.kind != .mappingEnd {
      let key = try node()
      try events.advance()
      entries.append(YAMLExtent.Entry(key: key, value: try node()))
      try events.advance()
    }
    return entries
  }

  /// A block ends with its last node, whatever libyaml says.
  private mutating func extent(
    _ content: YAMLExtent.Content, from start: Int, after last: YAMLExtent?
  ) -> YAMLExtent {
    switch content {
    case .sequence(_, isFlow: false), .mapping(_, isFlow: false):
      YAMLExtent(content: content, bytes: start..<max(start, last?.end ?? start))
    case .alias, .scalar, .sequence, .mapping:
      YAMLExtent(content: content, bytes: start..<max(start, endOfEvent))
    }
  }
}

extension YAMLText {
  /// Whether the head of a block scalar has a `+`.
  fileprivate func keepsLineBreaks(at start: Int) -> Bool {
    bytes[start...].prefix { "|>+-0123456789".utf8.contains($0) }.contains(UInt8(ascii: "+"))
  }
}
