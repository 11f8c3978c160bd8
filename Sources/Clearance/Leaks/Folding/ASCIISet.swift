/// Some of the characters of ASCII, a bit for each.
struct ASCIISet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ characters: some Sequence<UInt8>) {
    for character in characters {
      let bit: UInt64 = 1 << UInt64(character & 63)
      if character < 64 { low |= bit } else { high |= bit }
    }
  }

  /// - Parameter byte: of a character of ASCII.
  @inline(__always) func contains(_ byte: UInt8) -> Bool {
    (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
  }
}
