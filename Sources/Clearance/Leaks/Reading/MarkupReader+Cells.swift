/// The cells of a sheet, whose words may stand elsewhere.
extension MarkupReader {
  /// `r="B12"`, `t="s"`: before the cell itself begins.
  mutating func noteCell(_ name: ElementName, _ value: Range<Int>) {
    switch name {
    case Self.reference:
      let letters = bytes[value].prefix { (0x41...0x5A).contains($0) }
      let digits = bytes[value].dropFirst(letters.count)
      guard digits.allSatisfy(\.isDigit), digits.count < 9, letters.count < 5 else { return }
      place.row = digits.reduce(0) { $0 * 10 + Int32($1 & 0x0F) }
      if !letters.isEmpty { place.column = letters.reduce(0) { $0 * 26 + Int32($1) - 64 } }
    case Self.type: cellIsShared = bytes[value].elementsEqual([UInt8(ascii: "s")])
    default: break
    }
  }

  private static let reference = ElementName("r")
  private static let type = ElementName("t")
  private static let value = ElementName("v")

  mutating func beginCell() {
    var place = Place(.cell)
    place.row = self.place.row
    place.column = self.place.column
    text.begin(place)
  }

  /// A shared cell counts among the words of the workbook.
  mutating func beginValue(_ name: ElementName) {
    guard name == Self.value else { return }
    let end = source.next(UInt8(ascii: "<"), from: index)
    let written = String(decoding: bytes[index..<end], as: UTF8.self)
    if cellIsShared {
      if let number = Int(written), sharedWords.indices.contains(number) {
        text.anchor(index)
        text.units += sharedWords[number]
        isUsed[number] = true
      }
      index = end
    } else if written.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let number = Double(written), number.magnitude < 1e15, number.rounded() == number
    {
      text.fold(decoded: Array(String(Int(number)).utf8), at: index)
      index = end
    }
    cellIsShared = false
  }
}
