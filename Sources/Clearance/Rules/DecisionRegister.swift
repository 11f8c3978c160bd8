package import Diagnostics
package import Records

/// The decisions of an office that are checked together, by what must be theirs alone: 编号 and 决定书文号.
package struct DecisionRegister: Sendable {
  package private(set) var entries: [Entry] = []
  /// Which entries bear a number, and which numbers there are of each year.
  private var places: [String: [Int]] = [:]
  /// Which entries bear an 编号.
  private var bearers: [String: [Int]] = [:]
  private var numbers: Set<DecisionNumber> = []

  package struct Entry: Sendable {
    package let id: String
    package let number: String
    package let place: TextLocation?
  }

  package init() {}

  package init(of decisions: some Sequence<PenaltyDecision>) {
    for decision in decisions { enter(decision) }
  }

  package mutating func enter(_ decision: PenaltyDecision) {
    let number = DecisionNumber(decision.number)
    places[number?.description ?? decision.number, default: []].append(entries.count)
    bearers[decision.id, default: []].append(entries.count)
    if let number { numbers.insert(number) }
    entries.append(
      Entry(id: decision.id, number: decision.number, place: decision.place("决定书文号")))
  }
}

extension DecisionRegister {
  /// What else bears the number of a decision, in the order in which it was entered.
  func others(of decision: PenaltyDecision) -> [Entry] {
    let key = DecisionNumber(decision.number)?.description ?? decision.number
    return entries(places[key], besides: decision)
  }

  /// What else bears its 编号, after which its pages are named.
  func namesakes(of decision: PenaltyDecision) -> [Entry] {
    decision.id.isEmpty ? [] : entries(bearers[decision.id], besides: decision)
  }

  private func entries(_ places: [Int]?, besides decision: PenaltyDecision) -> [Entry] {
    let own = decision.place("决定书文号")
    return (places ?? []).map { entries[$0] }.filter { $0.place != own }
  }

  /// Whether the decision itself was entered; what was read alone tells nothing of its neighbours.
  func isKnown(_ number: DecisionNumber) -> Bool { numbers.contains(number) && entries.count > 1 }

  func holds(_ number: DecisionNumber) -> Bool { numbers.contains(number) }
}
