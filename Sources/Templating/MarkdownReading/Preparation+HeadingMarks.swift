import Diagnostics

extension Preparation {
  /// Takes `{#锚点}` and `{-}` off the end of a heading's line; the numbers of their marks.
  mutating func takeHeadingMarks() -> [Int] {
    let isHeading = firstCopy().drop { $0 == 0x20 }.first == UInt8(ascii: "#")
    guard isHeading, case .copy(var range)? = line.last else { return [] }
    var numbers: [Int] = []
    while let (mark, start) = headingMark(in: range) {
      numbers.append(add(mark))
      let words = file.bytes[range.lowerBound..<start]
      range = range.lowerBound..<(start - words.reversed().prefix { $0 == 0x20 }.count)
    }
    line[line.count - 1] = .copy(range)
    return numbers
  }

  private func headingMark(in range: Range<Int>) -> (PreparedText.Mark, start: Int)? {
    let words = file.bytes[range]
    let trimmed = words.dropLast(words.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count)
    guard trimmed.last == UInt8(ascii: "}"), let open = trimmed.lastIndex(of: UInt8(ascii: "{")),
      open > trimmed.startIndex ? trimmed[open - 1] == 0x20 : true
    else { return nil }
    let name = trimmed[(open + 1)...].dropLast()
    if name.elementsEqual([UInt8(ascii: "-")]) { return (.unnumbered, open) }
    guard name.first == UInt8(ascii: "#"), name.count > 1, !name.contains(0x20) else { return nil }
    return (.anchor(String(decoding: name.dropFirst(), as: UTF8.self)), open)
  }
}
