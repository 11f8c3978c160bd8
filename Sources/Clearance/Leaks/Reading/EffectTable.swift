/// The effects of elements by name, in order, so that a tag costs a few comparisons.
struct EffectTable {
  private let names: [UInt64]
  private let effects: [MarkupDialect.Effect]

  init(
    inline: [StaticString], _ others: KeyValuePairs<StaticString, MarkupDialect.Effect>
  ) {
    let all =
      inline.map { (ElementName($0).letters, MarkupDialect.Effect.inline) }
      + others.map { (ElementName($0.key).letters, $0.value) }
    let sorted = all.sorted { $0.0 < $1.0 }
    names = sorted.map(\.0)
    effects = sorted.map(\.1)
  }

  subscript(_ name: ElementName) -> MarkupDialect.Effect? {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < name.letters { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low] == name.letters ? effects[low] : nil
  }
}
