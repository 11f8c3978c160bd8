package import Diagnostics
import Documents
package import Records

/// One filling of a template: works out its formulas, keeps its budget, gathers its problems.
package struct Evaluation {
  /// Later problems are not gathered; one more says so.
  static let problemLimit = 1_000

  package let mode: FillingMode
  /// Everything that was wrong so far, each thing once.
  package private(set) var problems: [Diagnostic] = []
  /// Whether the budget is spent: a host then stops.
  package private(set) var isExhausted = false
  private var budget: Budget
  private var reported: Set<Diagnostic> = []

  package init(mode: FillingMode, budget: Budget = Budget()) {
    self.mode = mode
    self.budget = budget
  }

  /// The value of a formula; nil where it is missing (reported unless it is optional) or was
  /// reported as wrong.
  package mutating func datum(for formula: Formula, in scope: Scope) -> Datum? {
    switch outcome(of: formula.root, of: formula, in: scope) {
    case .value(let datum): return datum
    case .wrong: return nil
    case .missing(let missing):
      report(missing, in: formula, scope)
      return nil
    }
  }

  /// Whether a condition holds; false where it was reported as wrong.
  package mutating func truth(of formula: Formula, in scope: Scope) -> Bool {
    truth(of: formula.root, of: formula, in: scope) ?? false
  }

  /// What a loop goes over; none where the list is missing or was reported as wrong.
  ///
  /// The turns are taken from the budget here, all at once.
  package mutating func items(of formula: Formula, in scope: Scope) -> [Datum] {
    guard let datum = datum(for: formula, in: scope) else { return [] }
    guard case .list(let items) = datum.value else {
      report(.loopOverNoList(datum, formula))
      return []
    }
    guard spend(turns: items.count, at: formula) else { return [] }
    return datum.sensitivity == .open ? items : items.map { $0.restricted(to: datum.sensitivity) }
  }
}

extension Evaluation {
  /// Takes `count` bytes of output from the budget; reports once when it is spent.
  ///
  /// - Returns: whether the output may go on.
  package mutating func spend(bytes count: Int, at location: @autoclosure () -> TextLocation)
    -> Bool
  {
    budget.bytes -= count
    guard budget.bytes < 0, !isExhausted else { return !isExhausted }
    isExhausted = true
    report(.outputSpent(at: location()))
    return false
  }

  /// Takes turns of a loop, or an inclusion, from the budget; reports once when it is spent.
  mutating func spend(turns count: Int, at formula: Formula) -> Bool {
    spend(turns: count, at: formula.location)
  }

  package mutating func spend(turns count: Int, at location: @autoclosure () -> TextLocation)
    -> Bool
  {
    budget.turns -= count
    guard budget.turns < 0, !isExhausted else { return !isExhausted }
    isExhausted = true
    report(.turnsSpent(at: location()))
    return false
  }

  mutating func report(_ missing: MissingValue, in formula: Formula, _ scope: Scope) {
    guard !missing.isOptional, !missing.isReported else { return }
    report(.missingValue(missing, formula, scope))
  }

  mutating func report(_ problem: Diagnostic) {
    guard problems.count <= Self.problemLimit, reported.insert(problem).inserted else { return }
    problems.append(
      problems.count < Self.problemLimit ? problem : .tooManyProblems(at: problem.location))
  }
}
