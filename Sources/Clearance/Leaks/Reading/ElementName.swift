/// The name of an element as a number: its first eight letters, small, without a prefix.
struct ElementName: Hashable {
  private(set) var letters: UInt64 = 0

  init(_ name: StaticString) {
    for letter in name.description.utf8 { add(letter) }
  }

  /// Of `w:tbl ` or `w:tbl/` the letters `tbl`.
  init(_ source: SourceBytes, _ range: Range<Int>) {
    var isPrefixed = false
    for index in range {
      let byte = source[index]
      if byte.isBlank || byte == UInt8(ascii: "/") { return }
      if byte == UInt8(ascii: ":"), !isPrefixed {
        (letters, isPrefixed) = (0, true)
      } else {
        add(byte)
      }
    }
  }

  var count: Int { 8 - letters.leadingZeroBitCount / 8 }

  func starts(with beginning: ElementName) -> Bool {
    count >= beginning.count
      && letters >> UInt64((count - beginning.count) * 8) == beginning.letters
  }

  private mutating func add(_ letter: UInt8) {
    guard letters >> 56 == 0 else { return }
    letters = letters << 8 | UInt64((0x41...0x5A).contains(letter) ? letter | 0x20 : letter)
  }
}
