import CLibYAML

/// libyaml's events over one buffer: the border to C, and the only file that touches its pointers.
///
/// Marks count Unicode scalars from the beginning of the buffer. libyaml's own lines are not used:
/// it also ends a line at U+0085, U+2028 and U+2029, which no editor does.
struct LibYAML: ~Copyable {
  enum Kind {
    case documentStart, documentEnd, streamEnd
    case alias, scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd
    /// The stream's beginning.
    case other
  }

  /// Why libyaml stopped, in its own words.
  struct Refusal: Error {
    let problem: String
    /// In scalars from the beginning of the buffer.
    let problemIndex: Int
    let context: String
    /// Where the construct began that could not be finished.
    let contextIndex: Int
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// - Parameter buffer: UTF-8; it must stay where it is for as long as events are asked for.
  init(_ buffer: Slice<UnsafeBufferPointer<UInt8>>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    precondition(yaml_parser_initialize(parser) == 1, "out of memory")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    let text = UnsafeBufferPointer(rebasing: buffer)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }
}

// MARK: - The current event

extension LibYAML {
  mutating func advance() throws(Refusal) {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { throw refusal }
  }

  var kind: Kind {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: .scalar
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_STREAM_END_EVENT: .streamEnd
    default: .other
    }
  }

  /// Where the event begins, in scalars.
  var start: Int { event.pointee.start_mark.index }

  /// Where the event ends, in scalars. Where a block collection ends, that is where the next thing begins.
  var end: Int { event.pointee.end_mark.index }

  /// Whether a list or a mapping that begins here stands in brackets.
  var isFlow: Bool {
    switch kind {
    case .sequenceStart:
      event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    case .mappingStart: event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    case .alias, .scalar, .documentStart, .documentEnd, .streamEnd, .sequenceEnd, .mappingEnd,
      .other:
      false
    }
  }

  /// Whether a scalar is written under `|` or `>`.
  var isBlockScalar: Bool {
    let style = event.pointee.data.scalar.style
    return style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE
  }

  /// The text of a scalar.
  var text: String { String(decoding: scalarBytes, as: UTF8.self) }

  /// Equal scalars have equal hashes, for this run of the program only.
  var textHash: Int { Self.hash(of: UnsafeRawBufferPointer(scalarBytes)) }

  /// The hash that a scalar of that text has.
  static func hash(of text: String) -> Int {
    var text = text
    return text.withUTF8 { hash(of: UnsafeRawBufferPointer($0)) }
  }

  private static func hash(of bytes: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: bytes)
    return hasher.finalize()
  }

  var isEmpty: Bool { event.pointee.data.scalar.length == 0 }

  var isPlain: Bool { event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

  /// The name after `&`, or after `*` where the event is an alias.
  var anchor: String? { anchorPointer.map { String(cString: $0) } }

  var hasAnchor: Bool { anchorPointer != nil }

  /// The tag, resolved as YAML does: `!!int` is `tag:yaml.org,2002:int`.
  var tag: String? { tagPointer.map { String(cString: $0) } }

  private var scalarBytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
  }

  private var anchorPointer: UnsafeMutablePointer<UInt8>? {
    switch kind {
    case .scalar: event.pointee.data.scalar.anchor
    case .alias: event.pointee.data.alias.anchor
    case .sequenceStart: event.pointee.data.sequence_start.anchor
    case .mappingStart: event.pointee.data.mapping_start.anchor
    case .documentStart, .documentEnd, .streamEnd, .sequenceEnd, .mappingEnd, .other: nil
    }
  }

  private var tagPointer: UnsafeMutablePointer<UInt8>? {
    switch kind {
    case .scalar: event.pointee.data.scalar.tag
    case .sequenceStart: event.pointee.data.sequence_start.tag
    case .mappingStart: event.pointee.data.mapping_start.tag
    case .alias, .documentStart, .documentEnd, .streamEnd, .sequenceEnd, .mappingEnd, .other: nil
    }
  }
}

extension LibYAML {
  private var refusal: Refusal {
    Refusal(
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "",
      problemIndex: parser.pointee.problem_mark.index,
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      contextIndex: parser.pointee.context_mark.index)
  }
}
