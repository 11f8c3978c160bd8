import Documents

/// A line of the 附件说明 (7.3.4): `附件：1.月报表`, `2.总结`.
struct AnnexListEntry: Sendable {
  let passage: Passage
  /// 附件 with its colon, and with the number that some write between: 附件1：.
  let label: Label?
  /// The number after the label.
  let numeral: Numeral?
  /// The name, with the marks after it.
  let name: Range<Int>

  struct Label: Sendable {
    let range: Range<Int>
    let number: Int?
    /// Where the number stands.
    let digits: Range<Int>
    /// The mark after it.
    let colon: Range<Int>
  }

  /// - Parameter ordinal: which line of the list it is, from 1; a number other than that and without a mark
  ///   of its own belongs to the name: 2022年报表.
  init(_ passage: Passage, ordinal: Int) {
    let text = passage.scalars
    self.passage = passage
    let label = Label(text)
    let start = text.skippingSpaces(from: label?.range.upperBound ?? 0)
    let numeral = Numeral(text, from: start).flatMap { numeral in
      numeral.isDoubtful && numeral.ordinal != ordinal ? nil : numeral
    }
    self.label = label
    self.numeral = numeral
    let name = text.skippingSpaces(from: numeral?.range.upperBound ?? start)
    self.name = name..<max(name, text.endOfWords)
  }

  /// All lines of the list of a text.
  static func all(in proofreading: Proofreading, of part: DocumentPart) -> [AnnexListEntry] {
    proofreading.lines.filter { $0.element == .annexList && $0.part == part }
      .enumerated().map { AnnexListEntry($0.element.passage, ordinal: $0.offset + 1) }
  }

  /// The name as two of them compare: without spaces, without 《》 and without a mark at the end.
  var comparable: [Unicode.Scalar] { passage.scalars[name].comparableName }
}

extension Sequence<Unicode.Scalar> {
  /// A name without what writers leave out or add: spaces, 《》, a mark at the end.
  var comparableName: [Unicode.Scalar] {
    let words = filter { !$0.isSpace && $0 != "《" && $0 != "》" && $0 != "\n" }
    let marks = words.reversed().prefix { AnnexListEntry.finalMarks.contains($0) }.count
    return words.dropLast(marks).map(\.fullWidthBracket)
  }
}

extension AnnexListEntry {
  static let finalMarks = Set("。；，、：;,:.".unicodeScalars)
}

extension Unicode.Scalar {
  fileprivate var fullWidthBracket: Unicode.Scalar {
    switch self {
    case "(": "（"
    case ")": "）"
    default: self
    }
  }
}

extension AnnexListEntry.Label {
  fileprivate init?(_ text: [Unicode.Scalar]) {
    let start = text.skippingSpaces(from: 0)
    guard text.has("附件", at: start) else { return nil }
    let from = text.skippingSpaces(from: start + 2)
    let number = PlainNumber(text, from: from)
    let end = number?.range.upperBound ?? start + 2
    let mark = text.skippingSpaces(from: end)
    let hasColon = text.has(oneOf: ["：", ":"], at: mark)
    // 附件报送要求 is a name, and no label.
    guard hasColon || number != nil else { return nil }
    self.number = number?.value
    self.digits = number?.range ?? end..<end
    self.colon = hasColon ? mark..<mark + 1 : end..<end
    self.range = start..<(hasColon ? mark + 1 : end)
  }
}
