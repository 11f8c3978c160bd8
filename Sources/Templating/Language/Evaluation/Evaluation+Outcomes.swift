import Records

/// Working out the value of a formula.
extension Evaluation {
  mutating func outcome(of node: Formula.Node, of formula: Formula, in scope: Scope)
    -> Outcome
  {
    switch node {
    case .path(let path): return outcome(of: path, of: formula, in: scope)
    case .text(let text): return .literal(.text(text))
    case .number(let number):
      return .literal(number.integer.map(Value.integer) ?? .text("\(number)"))
    case .flag(let flag): return .literal(.flag(flag))
    case .fallback(let first, let second):
      return fallback(first, second, of: formula, in: scope)
    case .filtered(let input, let call):
      return filtered(input, by: call, of: formula, in: scope)
    case .comparison, .all, .any, .not, .broken: return .wrong
    }
  }

  private mutating func outcome(of path: Path, of formula: Formula, in scope: Scope) -> Outcome {
    switch path.resolved(in: scope) {
    case .found(let datum): return .value(datum)
    case .missing(let missing): return .missing(missing)
    case .noParts(let datum, let step):
      report(.noParts(datum, path, step, formula))
      return .wrong
    }
  }

  private mutating func fallback(
    _ first: Formula.Node, _ second: Formula.Node, of formula: Formula, in scope: Scope
  ) -> Outcome {
    let outcome = outcome(of: first, of: formula, in: scope)
    switch outcome {
    case .value(let datum) where datum.value != .text(""): return outcome
    case .wrong: return outcome
    case .value, .missing: return self.outcome(of: second, of: formula, in: scope)
    }
  }

  private mutating func filtered(
    _ input: Formula.Node, by call: Formula.FilterCall, of formula: Formula, in scope: Scope
  ) -> Outcome {
    let outcome = outcome(of: input, of: formula, in: scope)
    guard case .value(let datum) = outcome else { return outcome }
    do throws(FilterFailure) {
      return .value(try call.filter.apply(to: datum, call.arguments.compactMap(\.literal)))
    } catch {
      report(.filterFailed(error, call, datum, formula))
      return .wrong
    }
  }
}
