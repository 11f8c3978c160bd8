/// The name of an element as a number: its first eight letters, small, without a prefix.
struct ElementName: Hashable {
  let letters: UInt64

  init(_ name: some Sequence<UInt8>) {
    var letters: UInt64 = 0
    for (index, letter) in name.enumerated() where index < 8 {
      letters = letters << 8 | UInt64((0x41...0x5A).contains(letter) ? letter | 0x20 : letter)
    }
    self.letters = letters
  }

  init(_ name: StaticString) { self.init(name.description.utf8) }
}
