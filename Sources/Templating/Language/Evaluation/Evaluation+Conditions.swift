import Records

/// Working out whether a condition holds.
extension Evaluation {
  /// Nil where something was reported as wrong.
  mutating func truth(of node: Formula.Node, of formula: Formula, in scope: Scope) -> Bool? {
    switch node {
    case .not(let inner): return truth(of: inner, of: formula, in: scope).map { !$0 }
    case .all(let parts):
      for part in parts {
        guard let holds = truth(of: part, of: formula, in: scope) else { return nil }
        if !holds { return false }
      }
      return true
    case .any(let parts):
      for part in parts {
        guard let holds = truth(of: part, of: formula, in: scope) else { return nil }
        if holds { return true }
      }
      return false
    case .comparison(let comparison, let left, let right, let offset):
      return compare(left, comparison, right, offset, of: formula, in: scope)
    case .text, .number, .flag, .path, .filtered, .fallback, .broken:
      return presence(of: node, of: formula, in: scope)
    }
  }

  /// 是 and 否 say themselves; of anything else a condition asks whether it is filled in.
  private mutating func presence(of node: Formula.Node, of formula: Formula, in scope: Scope)
    -> Bool?
  {
    switch outcome(of: node, of: formula, in: scope) {
    case .wrong: return nil
    case .missing(let missing):
      report(missing, in: formula, scope)
      return missing.isOptional ? false : nil
    case .value(let datum):
      if let answer = datum.value.answer { return answer }
      if node.endsOptional { return true }
      report(.alwaysTrue(datum, formula))
      return nil
    }
  }

  private mutating func compare(
    _ left: Formula.Node, _ comparison: Comparison, _ right: Formula.Node, _ offset: Int,
    of formula: Formula, in scope: Scope
  ) -> Bool? {
    let one = side(left, of: formula, in: scope)
    let other = side(right, of: formula, in: scope)
    guard case .some(let one) = one, case .some(let other) = other else { return nil }
    guard let one, let other else {
      return comparison == .notEqual && (one == nil) != (other == nil)
    }
    if let answer = Comparand.compare(one, comparison, other) { return answer }
    report(.incomparable(one, comparison, other, formula.text.location(atByte: offset)))
    return nil
  }

  /// One side of a comparison: nil inside where it is optional and missing, nil outside where wrong.
  private mutating func side(_ node: Formula.Node, of formula: Formula, in scope: Scope)
    -> Comparand??
  {
    if node.literal != nil { return .some(.literal(node)) }
    switch outcome(of: node, of: formula, in: scope) {
    case .value(let datum): return .some(.datum(datum))
    case .wrong: return .none
    case .missing(let missing):
      report(missing, in: formula, scope)
      return missing.isOptional ? .some(nil) : .none
    }
  }
}

extension Formula.Node {
  /// Whether the template says that the value may be missing.
  fileprivate var endsOptional: Bool {
    switch self {
    case .path(let path): path.steps.contains { $0.isOptional }
    case .filtered(let input, _): input.endsOptional
    case .text, .number, .flag, .fallback, .comparison, .all, .any, .not, .broken: false
    }
  }
}

extension Value {
  /// What the value answers when a condition asks for nothing but itself; nil where it is no question.
  fileprivate var answer: Bool? {
    switch self {
    case .flag(let flag): flag
    case .text(let text): !text.isEmpty
    case .list(let items): !items.isEmpty
    case .blocks(let blocks): !blocks.isEmpty
    case .integer, .date, .money, .record: nil
    }
  }
}
