import Documents

/// What counts the members of a list inside a paragraph: 一是, 第二，, ③, （4）.
struct Enumerator: Sendable, Hashable {
  let form: Form
  let ordinal: Int
  let range: Range<Int>

  enum Form: Sendable, Hashable {
    /// 一是
    case being
    /// 第一，
    case nth
    case circled
    /// （1）
    case bracketed
  }

  /// Those of a text, from its beginning to its end.
  static func all(in text: [Unicode.Scalar]) -> [Enumerator] {
    var found: [Enumerator] = []
    var index = 0
    while index < text.count {
      if let enumerator = Enumerator(text, at: index) {
        found.append(enumerator)
        index = enumerator.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private init(_ form: Form, _ ordinal: Int, _ range: Range<Int>) {
    self.form = form
    self.ordinal = ordinal
    self.range = range
  }

  private init?(_ text: [Unicode.Scalar], at index: Int) {
    switch text[index] {
    case "（", "(":
      guard let numeral = Numeral(text, from: index), numeral.form == .fourth,
        numeral.slip != .mark
      else { return nil }
      self.init(.bracketed, numeral.ordinal, numeral.range)
    case "\u{2460}"..."\u{2473}":
      self.init(.circled, Int(text[index].value) - 0x245F, index..<index + 1)
    case "第":
      guard let (number, end) = Self.number(text, from: index + 1), Self.begins(index, in: text),
        text.scalar(at: end) == "，"
      else { return nil }
      self.init(.nth, number, index..<end)
    default:
      guard let (number, end) = Self.number(text, from: index), Self.begins(index, in: text),
        text.scalar(at: end) == "是"
      else { return nil }
      self.init(.being, number, index..<end + 1)
    }
  }

  private static func number(
    _ text: [Unicode.Scalar], from index: Int
  ) -> (number: Int, end: Int)? {
    guard index < text.count, "一二三四五六七八九十".unicodeScalars.contains(text[index]) else {
      return nil
    }
    return ChineseNumeral.reading(text[index...]).map { ($0.number, index + $0.length) }
  }

  /// Whether a sentence or a clause begins there.
  private static func begins(_ index: Int, in text: [Unicode.Scalar]) -> Bool {
    guard let before = text.scalar(at: index - 1) else { return true }
    return before.isWideMark || before.isSpace
  }
}
