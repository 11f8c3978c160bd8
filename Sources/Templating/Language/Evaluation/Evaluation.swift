package import Diagnostics
package import Documents
package import Records

/// One filling of a template: works out its formulas, keeps its budget, gathers its problems.
package struct Evaluation {
  package let mode: FillingMode
  /// Everything that was wrong so far, each thing once.
  package private(set) var problems: [Diagnostic] = []
  /// Whether the budget is spent: a host then stops.
  package private(set) var isExhausted = false
  private var budget: Budget

  package init(mode: FillingMode, budget: Budget = Budget()) {
    self.mode = mode
    self.budget = budget
  }

  /// The value of a formula; nil where it is missing (reported unless it is optional) or was
  /// reported as wrong.
  package mutating func datum(for formula: Formula, in scope: Scope) -> Datum? {
    nil
  }

  /// Whether a condition holds; false where it was reported as wrong.
  package mutating func truth(of formula: Formula, in scope: Scope) -> Bool {
    false
  }

  /// What a loop goes over; none where the list is missing or was reported as wrong.
  package mutating func items(of formula: Formula, in scope: Scope) -> [Datum] {
    []
  }

  /// What a hole prints, words or blocks.
  package mutating func content(of hole: Hole, in scope: Scope) -> HoleContent {
    .inlines([])
  }

  /// What a hole within a line prints; blocks are reported as wrong there.
  package mutating func inlines(for hole: Hole, in scope: Scope) -> [Inline] {
    []
  }

  /// Takes `count` bytes of output from the budget; reports once when it is spent.
  ///
  /// - Returns: whether the output may go on.
  package mutating func spend(bytes count: Int, at location: TextLocation) -> Bool {
    true
  }
}
