/// Many phrases, all met in one pass over a folded text (Aho and Corasick 1975). Spaces count in neither.
struct PhraseAutomaton: Sendable {
  private var steps = StepTable()
  /// Where to go on when a state has no step for a unit.
  private var fallbacks = [0]
  /// The phrases that end in a state.
  private var endings: [[Int]] = [[]]
  /// Whether any does: a look that counts no owners.
  private var isEnd = [false]
  private let phrases: [[UInt16]]
  private var beginnings = UnitSet()

  /// A phrase of fewer than two characters is none.
  init(_ phrases: [String]) {
    self.phrases = phrases.map { LeakText.folded($0).filter { $0 != .space } }
    for (number, phrase) in self.phrases.enumerated() where phrase.count > 1 {
      beginnings.insert(phrase[0])
      let state = phrase.reduce(0) { step(from: $0, by: $1) }
      endings[state].append(number)
    }
    linkFallbacks()
    isEnd = endings.map { !$0.isEmpty }
  }

  struct Match {
    let phrase: Int
    /// Its first unit.
    let first: Int
  }

  func matches(in units: [UInt16]) -> [Match] {
    guard isEnd.count > 1 else { return [] }
    var matches: [Match] = []
    var state = 0
    for index in units.indices {
      let unit = units[index]
      if state == 0 ? !beginnings.contains(unit) : unit == .space { continue }
      state = following(state, unit)
      guard isEnd[state] else { continue }
      for phrase in endings[state] {
        let first = Self.first(of: phrases[phrase].count, in: units, endingAt: index)
        guard Self.standsApart(first...index, in: units) else { continue }
        matches.append(Match(phrase: phrase, first: first))
      }
    }
    return matches
  }

  private func following(_ start: Int, _ unit: UInt16) -> Int {
    var state = start
    while true {
      if let found = steps[state, unit] { return found }
      guard state != 0 else { return 0 }
      state = fallbacks[state]
    }
  }

  /// Where so many characters begin that end at a unit; spaces between them do not count.
  private static func first(of count: Int, in units: [UInt16], endingAt last: Int) -> Int {
    var (index, rest) = (last, count - 1)
    while rest > 0, index > 0 {
      index -= 1
      if units[index] != .space { rest -= 1 }
    }
    return index
  }

  /// `17` within `117` is another number.
  private static func standsApart(_ range: ClosedRange<Int>, in units: [UInt16]) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound)
    let isCutBefore =
      first > 0 && units[first].isAlphanumeric && units[first - 1].isAlphanumeric
    let isCutAfter =
      last + 1 < units.count && units[last].isAlphanumeric && units[last + 1].isAlphanumeric
    return !isCutBefore && !isCutAfter
  }

  private mutating func step(from state: Int, by unit: UInt16) -> Int {
    if let known = steps[state, unit] { return known }
    steps.insert(state, unit, to: endings.count)
    endings.append([])
    fallbacks.append(0)
    return endings.count - 1
  }

  /// State after state, the shallow ones first: a state falls back to the longest ending of its own that is a beginning.
  private mutating func linkFallbacks() {
    var children = [[(unit: UInt16, state: Int)]](repeating: [], count: endings.count)
    for step in steps.all { children[step.state].append((step.unit, step.to)) }
    var states = [0]
    var index = 0
    while index < states.count {
      let state = states[index]
      for (unit, child) in children[state] {
        if state != 0 { fallbacks[child] = following(fallbacks[state], unit) }
        endings[child] += endings[fallbacks[child]]
        states.append(child)
      }
      index += 1
    }
  }
}
