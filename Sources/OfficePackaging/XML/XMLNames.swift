/// The names of a text, each stored once, and what their prefixes stand for where they were met.
struct XMLNames: Sendable {
  struct Name: Sendable {
    /// As the file writes it.
    let raw: String
    /// As our code asks for it: `w:p`; `{address}p` in a namespace we do not know.
    let canonical: String
    let isAttribute: Bool
  }

  private(set) var all: [Name] = []
  private(set) var scopes = XMLScopes()
  /// Where a name was stored, by a hash of its letters and its scope; a power of two, half empty at least.
  private var slots: [Int32] = Array(repeating: -1, count: 512)
  private var keys: [Key] = []

  private struct Key: Sendable {
    let hash: UInt64
    let scope: Int32
  }

  /// The number of a name; the same for the same letters in the same scope.
  mutating func number(
    of letters: UnsafeBufferPointer<UInt8>, in scope: Int32, isAttribute: Bool
  ) -> Int32 {
    let key = Key(
      hash: Self.hash(letters) &+ (isAttribute ? 0x9E37_79B9_7F4A_7C15 : 0), scope: scope)
    var slot = Self.slot(of: key, among: slots.count)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if has(number, key, letters, isAttribute) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return add(letters, key, isAttribute, at: slot)
  }

  /// Adds a name that no file has written, for an element of ours.
  mutating func add(raw: String, canonical: String, isAttribute: Bool) -> Int32 {
    if let known = all.firstIndex(where: {
      $0.raw == raw && $0.canonical == canonical && $0.isAttribute == isAttribute
    }) {
      return Int32(known)
    }
    all.append(Name(raw: raw, canonical: canonical, isAttribute: isAttribute))
    keys.append(Key(hash: 0, scope: -1))
    return Int32(all.count - 1)
  }

  /// Opens the scope that an element's declarations make. Nil beyond the limit.
  mutating func scope(declaring bindings: [XMLScopes.Binding], in outer: Int32) -> Int32? {
    scopes.scope(declaring: bindings, in: outer)
  }
}

extension XMLNames {
  private func has(
    _ number: Int32, _ key: Key, _ letters: UnsafeBufferPointer<UInt8>, _ isAttribute: Bool
  ) -> Bool {
    let other = keys[Int(number)]
    guard other.hash == key.hash, other.scope == key.scope else { return false }
    let name = all[Int(number)]
    return name.isAttribute == isAttribute && name.raw.utf8.elementsEqual(letters)
  }

  private mutating func add(
    _ letters: UnsafeBufferPointer<UInt8>, _ key: Key, _ isAttribute: Bool, at slot: Int
  ) -> Int32 {
    let raw = String(decoding: letters, as: UTF8.self)
    let canonical = scopes.canonical(raw, in: key.scope, isAttribute: isAttribute)
    let number = Int32(all.count)
    all.append(Name(raw: raw, canonical: canonical, isAttribute: isAttribute))
    keys.append(key)
    slots[slot] = number
    if all.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, key) in keys.enumerated() {
      var slot = Self.slot(of: key, among: slots.count)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ letters: UnsafeBufferPointer<UInt8>) -> UInt64 {
    letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func slot(of key: Key, among count: Int) -> Int {
    let mixed = key.hash ^ UInt64(UInt32(bitPattern: key.scope)) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: mixed ^ mixed >> 29) & (count - 1)
  }
}
