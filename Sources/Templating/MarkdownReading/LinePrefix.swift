/// What stands before the words of a line: spaces, and the marks of lists and quotes.
struct LinePrefix {
  static let depthLimit = 20
  static let indentLimit = 200

  /// Bytes.
  private(set) var length = 0
  /// List and quote marks on this line.
  private(set) var depth = 0
  /// Leading spaces; a tab counts for four.
  private(set) var indent = 0

  /// - Parameter isWholeLine: false where a hole follows, which makes `*` before it a star.
  init(_ line: ArraySlice<UInt8>, isWholeLine: Bool) {
    if Self.isRule(line), isWholeLine {
      length = line.count
      return
    }
    var rest = line
    while true {
      let words = rest.drop { $0 == 0x20 || $0 == 0x09 }
      if depth == 0 { indent = rest[..<words.startIndex].reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) } }
      guard let after = Self.afterMark(words, isWholeLine: isWholeLine) else { break }
      depth += 1
      rest = after
      length = rest.startIndex - line.startIndex
    }
  }

  /// `***`, `* * *`: a thematic break.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.filter { $0 != 0x20 && $0 != 0x09 }
    return marks.count >= 3 && marks.allSatisfy { $0 == UInt8(ascii: "*") }
  }

  private static func afterMark(_ words: ArraySlice<UInt8>, isWholeLine: Bool) -> ArraySlice<UInt8>?
  {
    guard let first = words.first else { return nil }
    if first == UInt8(ascii: ">") { return words.dropFirst() }
    var rest = words
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "*") {
      rest = words.dropFirst()
    } else {
      let digits = words.prefix { (0x30...0x39).contains($0) }
      rest = words[digits.endIndex...]
      guard (1...9).contains(digits.count),
        rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")")
      else { return nil }
      rest = rest.dropFirst()
    }
    guard let next = rest.first else { return isWholeLine ? rest : nil }
    return next == 0x20 || next == 0x09 ? rest : nil
  }
}
