import Diagnostics

/// Things of the page and directives, as they follow each other.
enum FlowItem<Element: Sendable> {
  case element(Element)
  case directive(Directive)
  /// What another file brought in.
  case flows([Flow<Element>])

  var directive: Directive? {
    if case .directive(let directive) = self { directive } else { nil }
  }
}

/// Builds the tree of loops and choices from a sequence of things and directives.
///
/// Every directive has its 结束 somewhere, which `Segmenter` has seen to. Here they must also meet at
/// one level: a loop that begins in a table cannot end behind it.
struct FlowBuilder<Element: Sendable> {
  private var open: [Frame] = []
  private var done: [Flow<Element>] = []
  private var problems: [Diagnostic] = []

  private struct Frame {
    let directive: Directive
    var branches: [Flow<Element>.Branch] = []
    var otherwise: [Flow<Element>]?
    /// The body of a loop.
    var body: [Flow<Element>] = []
  }

  static func flows(of items: [FlowItem<Element>], problems: inout [Diagnostic]) -> [Flow<Element>]
  {
    var builder = FlowBuilder()
    for item in items {
      switch item {
      case .element(let element): builder.append(.element(element))
      case .directive(let directive): builder.take(directive)
      case .flows(let flows): for flow in flows { builder.append(flow) }
      }
    }
    problems += builder.problems
    problems += builder.open.map { .crossing(at: $0.directive.location) }
    return builder.done
  }

  private mutating func append(_ flow: Flow<Element>) {
    guard let last = open.indices.last else { return done.append(flow) }
    if open[last].otherwise != nil {
      open[last].otherwise?.append(flow)
    } else if let branch = open[last].branches.indices.last {
      open[last].branches[branch].body.append(flow)
    } else {
      open[last].body.append(flow)
    }
  }

  /// `Segmenter` reports deeper nesting; here it must not exhaust the stack.
  private static var depthLimit: Int { 100 }

  private mutating func take(_ directive: Directive) {
    guard open.count < Self.depthLimit else { return }
    switch directive.kind {
    case .loop: open.append(Frame(directive: directive))
    case .branch(let condition):
      open.append(Frame(directive: directive, branches: [.init(condition: condition, body: [])]))
    case .elseBranch(let condition):
      amend(directive) { $0.branches.append(.init(condition: condition, body: [])) }
    case .otherwise: amend(directive) { $0.otherwise = [] }
    case .end: close(directive)
    case .include: problems.append(.misplacedInclude(at: directive.location))
    }
  }

  private mutating func amend(_ directive: Directive, _ change: (inout Frame) -> Void) {
    guard let last = open.indices.last, !open[last].branches.isEmpty else {
      return problems.append(.crossing(at: directive.location))
    }
    change(&open[last])
  }

  private mutating func close(_ directive: Directive) {
    guard let frame = open.popLast() else {
      return problems.append(.crossing(at: directive.location))
    }
    if case .loop(let variable, let formula) = frame.directive.kind {
      append(.loop(variable: variable, over: formula, body: frame.body))
    } else {
      append(.choice(branches: frame.branches, otherwise: frame.otherwise ?? []))
    }
  }
}

extension Diagnostic {
  static func crossing(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.crossing-tags", "这个标签与它的另一半不在同一层", at: location,
      suggestion: "循环、如果与它们的结束要同在正文的段落之间、同在一个列表、一张表格或一段话里")
  }

  fileprivate static func misplacedInclude(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.misplaced-include", "“引入”不能写在列表、表格或一段话里", at: location,
      suggestion: "让它独占一行，前后各空一行")
  }
}
