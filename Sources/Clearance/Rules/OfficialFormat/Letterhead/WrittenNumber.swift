/// A 发文字号 as somebody wrote it, whatever is wrong with it: `演市监[2022]第05`.
struct WrittenNumber {
  /// 机关代字; empty where the number begins with the year.
  let code: Range<Int>
  let opening: Int
  let year: Range<Int>
  let closing: Int
  /// 第
  let ordinal: Int?
  let serial: Range<Int>
  /// 号
  let ending: Int?

  var range: Range<Int> { code.lowerBound..<(ending.map { $0 + 1 } ?? serial.upperBound) }

  /// Every number in a range of a text, from the first to the last.
  static func all(in text: [Unicode.Scalar], _ range: Range<Int>) -> [WrittenNumber] {
    var numbers: [WrittenNumber] = []
    for index in range where openings.contains(text[index]) {
      let start = numbers.last?.range.upperBound ?? range.lowerBound
      let reading = NumberReading(text, start..<range.upperBound)
      if let number = reading.number(openedAt: index) { numbers.append(number) }
    }
    return numbers
  }

  static let openings = Set("〔[【［(（﹝{｛〖「『<＜〈⟨﹙".unicodeScalars)
  static let closings = Set("〕]】］)）﹞}｝〗」』>＞〉⟩﹚".unicodeScalars)
}

/// Reads a number around the bracket that opens its year. Spaces between its parts are passed over.
private struct NumberReading {
  private let text: [Unicode.Scalar]
  private let range: Range<Int>

  init(_ text: [Unicode.Scalar], _ range: Range<Int>) {
    self.text = text
    self.range = range
  }

  func number(openedAt opening: Int) -> WrittenNumber? {
    let year = digits(from: skippingSpaces(from: opening + 1))
    guard year.count == 2 || year.count == 4,
      let closing = index(after: year.upperBound, in: WrittenNumber.closings)
    else { return nil }
    let ordinal = index(after: closing + 1, in: ["第"])
    let serial = digits(from: skippingSpaces(from: (ordinal ?? closing) + 1))
    guard !serial.isEmpty else { return nil }
    return WrittenNumber(
      code: code(before: opening), opening: opening, year: year, closing: closing,
      ordinal: ordinal, serial: serial, ending: index(after: serial.upperBound, in: ["号"]))
  }

  private func code(before opening: Int) -> Range<Int> {
    var end = opening
    while end > range.lowerBound, text[end - 1].properties.isWhitespace { end -= 1 }
    var start = end
    while start > range.lowerBound, text[start - 1].properties.isIdeographic { start -= 1 }
    return start == end ? opening..<opening : start..<end
  }

  private func digits(from start: Int) -> Range<Int> {
    var end = start
    while end < range.upperBound, text[end].isDecimalDigit { end += 1 }
    return start..<end
  }

  private func skippingSpaces(from start: Int) -> Int {
    var index = start
    while index < range.upperBound, text[index].properties.isWhitespace { index += 1 }
    return index
  }

  private func index(after start: Int, in wanted: Set<Unicode.Scalar>) -> Int? {
    let index = skippingSpaces(from: start)
    return index < range.upperBound && wanted.contains(text[index]) ? index : nil
  }
}

extension Unicode.Scalar {
  /// 0 to 9, of either width.
  var isDecimalDigit: Bool { digitValue != nil }
}
