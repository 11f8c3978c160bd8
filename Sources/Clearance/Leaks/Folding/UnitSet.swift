/// Some of the units of UTF-16, a bit for each.
struct UnitSet {
  private var bits = [UInt64](repeating: 0, count: 0x10000 / 64)

  init(_ units: some Sequence<UInt16> = []) {
    for unit in units { insert(unit) }
  }

  init(_ text: String) { self.init(text.utf16) }

  mutating func insert(_ unit: UInt16) { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }

  func contains(_ unit: UInt16) -> Bool { bits[Int(unit >> 6)] >> UInt64(unit & 63) & 1 == 1 }
}
