import Diagnostics

/// Whether every 循环 and 如果 finds its 结束, and every 又如 and 否则 its 如果.
struct DirectiveBalance {
  /// Loops and branches within each other; deeper ones are taken for a mistake.
  static let depthLimit = 64

  private var open: [Opening] = []
  private(set) var problems: [Diagnostic] = []

  private struct Opening {
    let directive: Directive
    let isBranch: Bool
    var hasOtherwise = false
  }

  mutating func add(_ directive: Directive) {
    switch directive.kind {
    case .loop: push(Opening(directive: directive, isBranch: false))
    case .branch: push(Opening(directive: directive, isBranch: true))
    case .elseBranch: addArm(directive, isLast: false)
    case .otherwise: addArm(directive, isLast: true)
    case .end: if open.popLast() == nil { problems.append(.strayEnd(at: directive.location)) }
    case .include: break
    }
  }

  /// Reports what is still open when the text ends.
  mutating func finish() {
    problems += open.map { .unclosed(isBranch: $0.isBranch, at: $0.directive.location) }
    open = []
  }

  private mutating func push(_ opening: Opening) {
    open.append(opening)
    guard open.count == Self.depthLimit + 1 else { return }
    problems.append(.tooDeep(at: opening.directive.location))
  }

  private mutating func addArm(_ directive: Directive, isLast: Bool) {
    guard let opening = open.last, opening.isBranch else {
      problems.append(.strayArm(isLast: isLast, at: directive.location))
      return
    }
    if opening.hasOtherwise {
      problems.append(
        .armAfterOtherwise(
          isLast: isLast, at: directive.location, opening: opening.directive.location))
    }
    open[open.count - 1].hasOtherwise = opening.hasOtherwise || isLast
  }
}

extension Diagnostic {
  fileprivate static func unclosed(isBranch: Bool, at location: TextLocation) -> Diagnostic {
    let word = isBranch ? "如果" : "循环"
    return Diagnostic(
      .error, "template.unclosed-directive", "此处的 {% \(word) %} 没有对应的 {% 结束 %}", at: location,
      suggestion: "在它管的内容后面补上 {% 结束 %}")
  }

  fileprivate static func strayEnd(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.stray-end", "此处的 {% 结束 %} 没有对应的 {% 循环 %} 或 {% 如果 %}", at: location,
      suggestion: "删去它，或补上前面的 {% 循环 %} 或 {% 如果 %}")
  }

  fileprivate static func strayArm(isLast: Bool, at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.stray-else", "此处的 {% \(isLast ? "否则" : "又如") %} 不在 {% 如果 %} 里面",
      at: location,
      suggestion: "放到 {% 如果 %} 和它的 {% 结束 %} 之间")
  }

  fileprivate static func armAfterOtherwise(
    isLast: Bool, at location: TextLocation, opening: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "template.after-else", "{% 否则 %} 后面不能再有 {% \(isLast ? "否则" : "又如") %}", at: location,
      suggestion: "把 {% 否则 %} 放在最后，只写一个", related: [.init("这是它们的 {% 如果 %}", at: opening)])
  }

  fileprivate static func tooDeep(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "template.directive-depth", "循环和条件套得太多，最多 \(DirectiveBalance.depthLimit) 层",
      at: location, suggestion: "把里面的内容移到另一个模板，用 {% 引入 %}")
  }
}
