import Diagnostics

/// Builds the tree of a text template from its segments, whose directives are balanced.
struct TextTreeBuilder {
  private let bytes: [UInt8]
  private var segments: ArraySlice<Segment>
  /// What `{% 引入 %}` brings in.
  private let include: (String, Directive) -> [TextNode]

  static func nodes(
    of segments: [Segment], bytes: [UInt8], include: (String, Directive) -> [TextNode]
  ) -> [TextNode] {
    withoutActuallyEscaping(include) { include in
      var builder = TextTreeBuilder(bytes: bytes, segments: segments[...], include: include)
      return builder.body()
    }
  }

  /// Up to the directive that ends the body, which stays.
  private mutating func body() -> [TextNode] {
    var nodes: [TextNode] = []
    while let segment = segments.first {
      switch segment {
      case .comment: break
      case .text(let range): nodes.append(.text(Array(bytes[range]), at: range.lowerBound))
      case .hole(let hole, _): nodes.append(.hole(hole, .plain))
      case .directive(let directive, _):
        guard let node = node(for: directive) else { return nodes }
        nodes.append(node)
        continue
      }
      segments.removeFirst()
    }
    return nodes
  }

  /// Nil for a directive that ends a body.
  private mutating func node(for directive: Directive) -> TextNode? {
    switch directive.kind {
    case .loop(let variable, let list):
      segments.removeFirst()
      defer { segments = segments.dropFirst() }
      return .loop(variable: variable, over: list, body: body())
    case .branch(let condition): return .branch(arms(first: condition))
    case .include(let name):
      segments.removeFirst()
      return .include(include(name, directive), at: directive)
    case .elseBranch, .otherwise, .end: return nil
    }
  }

  private mutating func arms(first: Formula) -> [TextNode.Arm] {
    var arms: [TextNode.Arm] = []
    var condition: Formula? = first
    while true {
      segments = segments.dropFirst()
      arms.append(TextNode.Arm(condition: condition, body: body()))
      guard case .directive(let directive, _)? = segments.first else { return arms }
      switch directive.kind {
      case .elseBranch(let formula): condition = formula
      case .otherwise: condition = nil
      case .loop, .branch, .include, .end:
        segments = segments.dropFirst()
        return arms
      }
    }
  }
}
