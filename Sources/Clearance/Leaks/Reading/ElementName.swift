/// The name of an element or an attribute as a number: its first eight letters, small, without a prefix.
struct ElementName: Hashable {
  private(set) var letters: UInt64 = 0

  init(_ name: StaticString) {
    for letter in name.description.utf8 { add(letter) }
  }

  /// Of `w:tbl>` or `w:tbl ` the letters `tbl`. Leaves the index where the name ends.
  init(_ source: SourceBytes, at start: Int, endingAt index: inout Int) {
    index = start
    while index < source.count {
      let letter = source[index]
      if letter.isLetter {
        add(letter)
      } else if Self.ends(letter) {
        return
      } else if letter == UInt8(ascii: ":") {
        letters = 0
      } else {
        add(letter)
      }
      index += 1
    }
  }

  private static func ends(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "<"), 0x20,
      0x09...0x0D:
      true
    default: false
    }
  }

  var count: Int { 8 - letters.leadingZeroBitCount / 8 }

  func starts(with beginning: ElementName) -> Bool {
    count >= beginning.count
      && letters >> UInt64((count - beginning.count) * 8) == beginning.letters
  }

  private mutating func add(_ letter: UInt8) {
    guard letters >> 56 == 0 else { return }
    letters = letters << 8 | UInt64(letter.isLetter ? letter | 0x20 : letter)
  }
}
