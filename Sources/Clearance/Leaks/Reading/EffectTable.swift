/// The effects of elements by name, scattered so that a tag costs one look.
struct EffectTable {
  private var entries: [(letters: UInt64, effect: MarkupDialect.Effect)?] = Array(
    repeating: nil, count: Self.size)
  /// Of all that have no entry.
  private let others: MarkupDialect.Effect

  /// Several times as many as there are names, and a power of two.
  private static let size = 256

  init(
    others: MarkupDialect.Effect, inline: [StaticString] = [],
    _ effects: KeyValuePairs<StaticString, MarkupDialect.Effect> = [:]
  ) {
    self.others = others
    for name in inline { insert(ElementName(name), .inline) }
    for (name, effect) in effects { insert(ElementName(name), effect) }
  }

  subscript(_ name: ElementName) -> MarkupDialect.Effect {
    entries[place(of: name)]?.effect ?? others
  }

  private mutating func insert(_ name: ElementName, _ effect: MarkupDialect.Effect) {
    entries[place(of: name)] = (name.letters, effect)
  }

  /// Where a name stands, or would: the next free place behind those with the same hash.
  private func place(of name: ElementName) -> Int {
    var place = Int((name.letters &* 0x9E37_79B9_7F4A_7C15) >> 56)
    while let entry = entries[place], entry.letters != name.letters {
      place = (place + 1) % Self.size
    }
    return place
  }
}
