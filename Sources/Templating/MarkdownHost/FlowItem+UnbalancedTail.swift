import Diagnostics

extension [FlowItem<TemplateRow>] {
  /// The directives under the last row that belong to something around the table: they close, go on
  /// with or open what the rows do not.
  var unbalancedTail: [Directive] {
    var depth = 0
    var start = 0
    for (index, item) in enumerated() {
      if depth == 0, item.directive?.needsOpening ?? false { return directives(from: index) }
      depth += item.directive?.depthChange ?? 0
      if depth == 0 { start = index + 1 }
    }
    return directives(from: start)
  }

  /// None where a row stands among them.
  private func directives(from start: Int) -> [Directive] {
    let tail = self[start...].map(\.directive)
    return tail.contains { $0 == nil } ? [] : tail.compactMap { $0 }
  }
}

extension Directive {
  fileprivate var depthChange: Int {
    switch kind {
    case .loop, .branch: 1
    case .end: -1
    case .elseBranch, .otherwise, .include: 0
    }
  }

  fileprivate var needsOpening: Bool {
    switch kind {
    case .end, .elseBranch, .otherwise: true
    case .loop, .branch, .include: false
    }
  }
}
