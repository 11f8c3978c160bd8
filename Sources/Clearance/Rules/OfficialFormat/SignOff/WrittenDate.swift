import Documents

/// A date as somebody wrote it: `2022年03月14日`, `二〇二二年三月十四日`, `2022.3.14`.
struct WrittenDate {
  let year: Part
  let month: Part
  let day: Part
  let range: Range<Int>
  /// Whether 年, 月 and 日 stand after their numbers.
  let hasMarks: Bool

  /// A number in it.
  struct Part {
    let range: Range<Int>
    let value: Int
    let notation: Notation
    /// Whether a zero stands before it: 03.
    let isPadded: Bool
  }

  enum Notation {
    case arabic
    /// ２０２２
    case wide
    /// 二〇二二
    case han
  }

  var parts: [Part] { [year, month, day] }

  /// Nil where the calendar has no such day.
  var calendarDay: Day? { Day(year: year.value, month: month.value, day: day.value) }

  /// Whether it is written as 2022年3月14日, zeros before its numbers aside.
  func isPlain(in passage: Passage) -> Bool {
    hasMarks && passage.scalars[range.upperBound - 1] == "日"
      && parts.allSatisfy { $0.notation == .arabic }
      && !range.contains { passage.scalars[$0].properties.isWhitespace }
  }

  /// The first date in a range of a text.
  static func first(in text: [Unicode.Scalar], _ range: Range<Int>) -> WrittenDate? {
    range.lazy.filter { index in
      DateReading.isDigit(text[index])
        && (index == range.lowerBound || !DateReading.isDigit(text[index - 1]))
    }
    .compactMap { index in
      var reading = DateReading(text, index..<range.upperBound)
      return reading.date()
    }.first
  }
}

/// Reads a date from its first digit on. Spaces between its parts are passed over.
private struct DateReading {
  private let text: [Unicode.Scalar]
  private let range: Range<Int>
  private var index: Int

  init(_ text: [Unicode.Scalar], _ range: Range<Int>) {
    self.text = text
    self.range = range
    self.index = range.lowerBound
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDecimalDigit || hanDigits[scalar] != nil
  }

  mutating func date() -> WrittenDate? {
    guard let year = number(), year.range.count >= 2, year.range.count <= 4,
      let first = separator("年"), let month = number(), let second = separator("月"),
      first == second, let day = number()
    else { return nil }
    let isEnded = separator("日") == .mark || separator("号") == .mark
    guard isEnded || first == .point else { return nil }
    return WrittenDate(
      year: year, month: month, day: day, range: range.lowerBound..<index,
      hasMarks: first == .mark)
  }

  private enum Separator { case mark, point }

  /// 年, or a point in its place.
  private mutating func separator(_ mark: Unicode.Scalar) -> Separator? {
    let next = afterSpaces
    guard next < range.upperBound else { return nil }
    if text[next] == mark {
      index = next + 1
      return .mark
    }
    guard Self.points.contains(text[next]) else { return nil }
    index = next + 1
    return .point
  }

  private mutating func number() -> WrittenDate.Part? {
    let start = afterSpaces
    guard start < range.upperBound else { return nil }
    let isHan = Self.hanDigits[text[start]] != nil
    var end = start
    while end < range.upperBound, text[end].isDecimalDigit == !isHan, Self.isDigit(text[end]) {
      end += 1
    }
    guard end > start, end - start <= 4 else { return nil }
    index = end
    let value = isHan ? Self.hanValue(text[start..<end]) : Self.decimalValue(text[start..<end])
    return WrittenDate.Part(
      range: start..<end, value: value,
      notation: isHan ? .han : text[start..<end].allSatisfy(\.isASCII) ? .arabic : .wide,
      isPadded: end - start == 2 && text[start].digitValue == 0)
  }

  private var afterSpaces: Int {
    var next = index
    while next < range.upperBound, text[next].properties.isWhitespace { next += 1 }
    return next
  }

  private static func decimalValue(_ digits: ArraySlice<Unicode.Scalar>) -> Int {
    digits.reduce(0) { $0 * 10 + ($1.digitValue ?? 0) }
  }

  /// 二〇二二, digit by digit; 十四, 二十, 三十一 with 十.
  private static func hanValue(_ digits: ArraySlice<Unicode.Scalar>) -> Int {
    guard let ten = digits.firstIndex(where: { hanDigits[$0] == 10 }) else {
      return digits.reduce(0) { $0 * 10 + (hanDigits[$1] ?? 0) }
    }
    let tens = ten == digits.startIndex ? 1 : hanValue(digits[..<ten])
    return tens * 10 + hanValue(digits[(ten + 1)...])
  }

  private static let points = Set(".．。-－—–/／".unicodeScalars)
  private static let hanDigits: [Unicode.Scalar: Int] = [
    "〇": 0, "○": 0, "零": 0, "Ｏ": 0, "O": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6,
    "七": 7, "八": 8, "九": 9, "十": 10, "元": 1,
  ]
}
