/// The steps of an automaton: from a state, by a unit, to a state. Asked for every character of a site, so it is
/// scattered by a multiplication, where a dictionary guards against keys that nobody can choose here.
struct StepTable: Sendable {
  /// Zero is a free place.
  private var keys: [UInt64]
  private var states: [Int32]
  private var count = 0
  /// How many bits of a product tell the place.
  private var bits = 4

  init() {
    keys = Array(repeating: 0, count: 1 << bits)
    states = Array(repeating: 0, count: 1 << bits)
  }

  subscript(_ state: Int, _ unit: UInt16) -> Int? {
    let place = place(of: Self.key(state, unit))
    return keys[place] == 0 ? nil : Int(states[place])
  }

  /// The step must be new.
  mutating func insert(_ state: Int, _ unit: UInt16, to next: Int) {
    if count * 2 >= keys.count { grow() }
    put(Self.key(state, unit), Int32(next))
    count += 1
  }

  /// Every step, in no order.
  var all: [(state: Int, unit: UInt16, to: Int)] {
    keys.indices.filter { keys[$0] != 0 }.map {
      (Int(keys[$0] >> 16) - 1, UInt16(truncatingIfNeeded: keys[$0]), Int(states[$0]))
    }
  }

  private static func key(_ state: Int, _ unit: UInt16) -> UInt64 {
    UInt64(state + 1) << 16 | UInt64(unit)
  }

  /// Where a key stands, or would: the next free place behind those with the same product (Knuth, 6.4).
  private func place(of key: UInt64) -> Int {
    var place = Int((key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    return place
  }

  private mutating func put(_ key: UInt64, _ state: Int32) {
    let place = place(of: key)
    keys[place] = key
    states[place] = state
  }

  private mutating func grow() {
    let (oldKeys, oldStates) = (keys, states)
    bits += 1
    keys = Array(repeating: 0, count: 1 << bits)
    states = Array(repeating: 0, count: 1 << bits)
    for (key, state) in zip(oldKeys, oldStates) where key != 0 { put(key, state) }
  }
}
