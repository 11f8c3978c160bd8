package import Diagnostics
package import Records

/// The decisions of an office that are checked together, by what must be theirs alone: 编号 and 决定书文号.
package struct DecisionRegister: Sendable {
  package private(set) var entries: [Entry] = []

  package struct Entry: Sendable {
    package let id: String
    package let number: String
    package let place: TextLocation?
  }

  package init() {}

  package mutating func enter(_ decision: PenaltyDecision) {
    entries.append(
      Entry(id: decision.id, number: decision.number, place: decision.place("决定书文号")))
  }
}
