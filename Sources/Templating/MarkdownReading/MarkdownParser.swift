import CMarkGFM

/// The border to cmark-gfm: bytes in, a tree of values out.
///
/// Only tables are switched on beside CommonMark. The tree is walked by cmark's own iterator, and
/// nothing deeper than `depthLimit` is copied, so that no input can exhaust the stack.
enum MarkdownParser {
  static let depthLimit = 100

  /// - Parameter text: UTF-8. What is no UTF-8 comes back as U+FFFD.
  /// - Returns: the tree, and the line of the first node that was too deep to copy.
  static func tree(of text: [UInt8]) -> (root: MarkdownNode, tooDeepLine: Int?) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return (.empty, nil) }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    text.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { bytes in
        cmark_parser_feed(parser, bytes.baseAddress, bytes.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else { return (.empty, nil) }
    defer { cmark_node_free(root) }
    return copy(root)
  }

  private static func copy(_ root: OpaquePointer) -> (MarkdownNode, Int?) {
    guard let iterator = cmark_iter_new(root) else { return (.empty, nil) }
    defer { cmark_iter_free(iterator) }
    var open: [MarkdownNode] = [.empty]
    var depth = 0
    var tooDeepLine: Int?
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      let isLeaf = node.isLeaf
      if event == CMARK_EVENT_ENTER {
        if depth < depthLimit {
          open.append(MarkdownNode(node))
        } else {
          tooDeepLine = tooDeepLine ?? Int(cmark_node_get_start_line(node))
        }
        depth += 1
      }
      if event == CMARK_EVENT_EXIT || isLeaf {
        depth -= 1
        if depth < depthLimit, let done = open.popLast() {
          open[open.count - 1].children.append(done)
        }
      }
    }
    return (open[0].children.first ?? .empty, tooDeepLine)
  }
}

extension MarkdownNode {
  fileprivate static var empty: MarkdownNode {
    MarkdownNode(kind: .document, line: 1, column: 1, lastLine: 1)
  }

  fileprivate init(_ node: OpaquePointer) {
    self.init(
      kind: Kind(node), line: Int(cmark_node_get_start_line(node)),
      column: Int(cmark_node_get_start_column(node)), lastLine: Int(cmark_node_get_end_line(node)))
  }
}

extension MarkdownNode.Kind {
  fileprivate init(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: self = .document
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_HEADING: self = .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_LIST:
      self = .list(isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST)
    case CMARK_NODE_ITEM: self = .item
    case CMARK_NODE_HTML_BLOCK: self = .html(node.literal)
    case CMARK_NODE_CODE_BLOCK: self = .codeBlock
    case CMARK_NODE_BLOCK_QUOTE: self = .quote
    case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
    case CMARK_NODE_TEXT: self = .text(node.literal)
    case CMARK_NODE_SOFTBREAK: self = .softBreak
    case CMARK_NODE_LINEBREAK: self = .lineBreak
    case CMARK_NODE_CODE: self = .code(node.literal)
    case CMARK_NODE_HTML_INLINE: self = .inlineHTML(node.literal)
    case CMARK_NODE_EMPH: self = .emphasis
    case CMARK_NODE_STRONG: self = .strong
    case CMARK_NODE_LINK: self = .link(destination: String(c: cmark_node_get_url(node)))
    case CMARK_NODE_IMAGE: self = .image
    default: self.init(tableNode: node)
    }
  }

  /// The extension's types are variables of C, known by their names.
  private init(tableNode node: OpaquePointer) {
    switch String(c: cmark_node_get_type_string(node)) {
    case "table":
      let count = Int(cmark_gfm_extensions_get_table_columns(node))
      let alignments = cmark_gfm_extensions_get_table_alignments(node)
      self = .table(alignments: Array(UnsafeBufferPointer(start: alignments, count: count)))
    case "table_header": self = .row(isHeader: true)
    case "table_row": self = .row(isHeader: false)
    case "table_cell": self = .cell
    case let name: self = .unknown(name)
    }
  }
}

extension OpaquePointer {
  fileprivate var literal: String { String(c: cmark_node_get_literal(self)) }

  /// The iterator leaves leaves without an exit event.
  fileprivate var isLeaf: Bool {
    switch cmark_node_get_type(self) {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_TEXT,
      CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
      true
    default: false
    }
  }
}

extension String {
  fileprivate init(c text: UnsafePointer<CChar>?) {
    self = text.map { String(cString: $0) } ?? ""
  }
}
