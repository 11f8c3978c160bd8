/// The parts of a text that are no Chinese although Chinese may stand around them: web addresses,
/// mailboxes, the numeral at its head.
struct LatinTokens: Sendable {
  private let ranges: [Range<Int>]

  init(_ text: [Unicode.Scalar]) {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard text[index].isVisibleASCII else {
        index += 1
        continue
      }
      let end = text[index...].firstIndex { !$0.isVisibleASCII } ?? text.count
      if let address = Self.address(in: text, index..<end) { ranges.append(address) }
      index = end
    }
    self.ranges = ranges
  }

  /// Whether the scalar at an index belongs to one.
  func contains(_ index: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(index)
  }

  /// From the scheme, `www.` or the name of a mailbox to the end of the word, without the marks after it.
  private static func address(in text: [Unicode.Scalar], _ run: Range<Int>) -> Range<Int>? {
    guard let start = start(in: text, run) else { return nil }
    let end = text[start..<run.upperBound].lastIndex { !trailing.contains($0) } ?? start
    return start..<end + 1
  }

  private static func start(in text: [Unicode.Scalar], _ run: Range<Int>) -> Int? {
    for index in run {
      switch text[index] {
      case "@":
        return text[run.lowerBound..<index].lastIndex { !$0.isMailboxPart }.map { $0 + 1 }
          ?? run.lowerBound
      case ":" where text.has("://", at: index), "w" where text.has("www.", at: index):
        return text[run.lowerBound..<index].lastIndex { !$0.isLatin }.map { $0 + 1 }
          ?? run.lowerBound
      default: continue
      }
    }
    return nil
  }

  private static let trailing = Set(",.;:?!)\"'".unicodeScalars)
}

extension Unicode.Scalar {
  fileprivate var isMailboxPart: Bool {
    isLatin || isDigit || self == "." || self == "-" || self == "_" || self == "+"
  }

  fileprivate var isVisibleASCII: Bool { ("!"..."~").contains(self) }
}
