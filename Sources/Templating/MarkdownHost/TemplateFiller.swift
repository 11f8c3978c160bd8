import Diagnostics
import Documents
import Records

/// Walks a template with a record and makes blocks of it.
struct TemplateFiller {
  var evaluation: Evaluation
  var ownProblems: [Diagnostic] = []

  init(mode: FillingMode, budget: Budget) {
    self.evaluation = Evaluation(mode: mode, budget: budget)
  }

  var problems: [Diagnostic] { evaluation.problems + ownProblems }

  mutating func passages(of flows: [Flow<TemplateBlock>], in scope: Scope) -> [Passage] {
    var passages: [Passage] = []
    walk(flows, in: scope) { filler, block, scope in
      passages += filler.passages(of: block, in: scope)
    }
    return passages
  }

  /// Calls `visit` for every element that is printed, in order, in the scope of its loops.
  mutating func walk<Element>(
    _ flows: [Flow<Element>], in scope: Scope,
    _ visit: (inout TemplateFiller, Element, Scope) -> Void
  ) {
    for flow in flows {
      guard !evaluation.isExhausted else { return }
      switch flow {
      case .element(let element): visit(&self, element, scope)
      case .loop(let variable, let formula, let body):
        let items = evaluation.items(of: formula, in: scope)
        for (index, datum) in items.enumerated() {
          let turn = scope.turn(index, of: items.count, binding: variable, to: datum)
          walk(body, in: turn, visit)
        }
      case .choice(let branches, let otherwise):
        let chosen = branches.first { evaluation.truth(of: $0.condition, in: scope) }
        walk(chosen?.body ?? otherwise, in: scope, visit)
      }
    }
  }
}

// MARK: - Words

extension TemplateFiller {
  mutating func inlines(of flows: [Flow<TemplateInline>], in scope: Scope) -> [Inline] {
    if flows.count == 1, case .element(.hole(let hole)) = flows[0] {
      return counted(evaluation.inlines(for: hole, in: scope), hole)
    }
    var run = InlineRun()
    walk(flows, in: scope) { filler, inline, scope in
      filler.add(inline, to: &run, in: scope)
    }
    return run.inlines
  }

  private mutating func add(_ inline: TemplateInline, to run: inout InlineRun, in scope: Scope) {
    switch inline {
    case .text(let text): run.append(.text(text))
    case .hole(let hole):
      for inline in counted(evaluation.inlines(for: hole, in: scope), hole) { run.append(inline) }
    case .strong(let content):
      let content = inlines(of: content, in: scope)
      if !content.isEmpty { run.append(.strong(content)) }
    case .emphasis(let content):
      let content = inlines(of: content, in: scope)
      if !content.isEmpty { run.append(.emphasis(content)) }
    case .link(let content, let destination, let location):
      let target = inlines(of: destination, in: scope).plainText
      if !LinkDestination.isSafe(target) { ownProblems.append(.unsafeLink(target, at: location)) }
      run.append(.link(inlines(of: content, in: scope), destination: target))
    case .reference(let anchor, let location):
      run.append(.reference(Reference(anchor: anchor, origin: location)))
    case .softBreak: run.softBreak()
    case .lineBreak: run.append(.lineBreak)
    }
  }

  mutating func counted(_ inlines: [Inline], _ hole: Hole) -> [Inline] {
    let count = inlines.reduce(0) { $0 + $1.plainText.utf8.count }
    return evaluation.spend(bytes: count, at: hole.location) ? inlines : []
  }
}

extension Diagnostic {
  fileprivate static func unsafeLink(_ destination: String, at location: TextLocation) -> Diagnostic
  {
    Diagnostic(
      .error, "markdown.unsafe-link", "链接不能指向“\(destination.excerpt)”", at: location,
      suggestion: "只用http、https、mailto、tel的地址，或本站的相对地址")
  }
}
