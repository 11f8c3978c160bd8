import Documents

extension Numeral {
  /// The numeral with which a paragraph begins; nil where it begins with words.
  init?(_ text: [Unicode.Scalar], from start: Int = 0) {
    let start = text.skippingSpaces(from: start)
    guard let first = text.scalar(at: start) else { return nil }
    let numeral: Numeral? =
      if Self.opening.contains(first) {
        Self.bracketed(text, from: start)
      } else if let (form, ordinal) = Self.compatible(first) {
        Numeral(form: form, ordinal, start..<start + 1, slip: form == .circled ? .form : .width)
      } else if let number = ChineseNumeral.reading(text[start...]) {
        Self.han(text, from: start, number)
      } else {
        Self.arabic(text, from: start)
      }
    guard let numeral else { return nil }
    self = numeral
  }

  private init(
    form: Form, _ ordinal: Int, _ range: Range<Int>, isDoubtful: Bool = false, slip: Slip?
  ) {
    self.form = form
    self.ordinal = ordinal
    self.range = range
    self.isDoubtful = isDoubtful
    self.slip = slip
  }

  private static let opening = Set("（(".unicodeScalars)
  private static let closing = Set("）)".unicodeScalars)
  private static let dots = Set(".．".unicodeScalars)
}

// （一） and （1）
extension Numeral {
  private static func bracketed(_ text: [Unicode.Scalar], from start: Int) -> Numeral? {
    guard let (form, ordinal, after) = insideBrackets(text, from: start + 1),
      text.has(oneOf: closing, at: after), !isMention(text, goingOnAt: after + 1)
    else { return nil }
    let mark = text.has(oneOf: strayMarks, at: after + 1) ? 1 : 0
    // （一）、（二）项 names both.
    guard mark == 0 || !text.has(oneOf: opening, at: after + 2) else { return nil }
    let range = start..<after + 1 + mark
    let isRight = form.label(ordinal)?.unicodeScalars.elementsEqual(text[range]) == true
    return Numeral(
      form: form, ordinal, range, slip: mark > 0 ? .mark : isRight ? nil : .width)
  }

  private static func insideBrackets(
    _ text: [Unicode.Scalar], from start: Int
  ) -> (Form, Int, after: Int)? {
    if let (number, length) = ChineseNumeral.reading(text[min(start, text.count)...]) {
      return (.second, number, start + length)
    }
    return digits(text, from: start, atMost: 2).map { (.fourth, $0.number, $0.end) }
  }

  /// （一）至（三）项 and （二）项规定 are mentions; （二）及时移送 and （三）目标任务 are headings.
  private static func isMention(_ text: [Unicode.Scalar], goingOnAt index: Int) -> Bool {
    if text.has(oneOf: joining, at: index) { return text.has(oneOf: opening, at: index + 1) }
    return text.has(oneOf: parts, at: index) && text.has(oneOf: afterPart, at: index + 1)
  }

  private static let joining = Set("至和或与及到—～".unicodeScalars)
  private static let parts = Set("项款目".unicodeScalars)
  private static let afterPart = Set("规的中所、，。；）和或与及至".unicodeScalars)
  private static let strayMarks = Set("、.．".unicodeScalars)
}

// 一、
extension Numeral {
  private static func han(
    _ text: [Unicode.Scalar], from start: Int, _ number: (number: Int, length: Int)
  ) -> Numeral? {
    let mark = start + number.length
    guard let slip = hanSlip(text.scalar(at: mark)) else { return nil }
    return Numeral(
      form: .first, number.number, start..<mark + 1,
      isDoubtful: ChineseNumeral.reading(text[(mark + 1)...]) != nil, slip: slip)
  }

  private static func hanSlip(_ mark: Unicode.Scalar?) -> Slip?? {
    switch mark {
    case "、": .some(nil)
    case ".", "．": .some(.mark)
    default: nil
    }
  }
}

// 1.
extension Numeral {
  private static func arabic(_ text: [Unicode.Scalar], from start: Int) -> Numeral? {
    guard let (ordinal, end) = digits(text, from: start, atMost: 3), ordinal > 0,
      let mark = text.scalar(at: end)
    else { return nil }
    switch mark {
    case ".", "．": return dotted(text, start, ordinal, end)
    case "、":
      return Numeral(
        form: .third, ordinal, start..<end + 1,
        isDoubtful: text.scalar(at: end + 1)?.properties.numericType != nil, slip: .mark)
    case ")", "）":
      return Numeral(form: .halfBracket, ordinal, start..<end + 1, slip: .form)
    default: return nil
    }
  }

  /// 1. or 1.1; 2.5万元 begins with no numeral, 1.2022年底前 does.
  private static func dotted(
    _ text: [Unicode.Scalar], _ start: Int, _ ordinal: Int, _ end: Int
  ) -> Numeral? {
    let after = end + 1
    if let (_, inner) = digits(text, from: after, atMost: 3) {
      if isOutline(text, at: inner) {
        return Numeral(form: .decimal, ordinal, start..<inner, isDoubtful: true, slip: .form)
      }
      return Numeral(form: .third, ordinal, start..<after, isDoubtful: true, slip: nil)
    }
    let mark = text.scalar(at: after) == "、" ? 1 : 0
    let range = start..<after + mark
    let isRight = text[start..<after].allSatisfy(\.isASCII)
    return Numeral(
      form: .third, ordinal, range, slip: mark > 0 ? .mark : isRight ? nil : .width)
  }

  /// After 1.1: a space and then words, or a further number.
  private static func isOutline(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    guard let next = text.scalar(at: index) else { return false }
    if dots.contains(next) { return text.scalar(at: index + 1)?.isDigit == true }
    return next.isSpace && text.scalar(at: text.skippingSpaces(from: index))?.isHan == true
  }
}

extension Numeral {
  /// Digits of either width, no more than so many.
  private static func digits(
    _ text: [Unicode.Scalar], from start: Int, atMost limit: Int
  ) -> (number: Int, end: Int)? {
    let digits = text[min(start, text.count)...].prefix(limit + 1).prefix { $0.digitValue != nil }
    guard (1...limit).contains(digits.count) else { return nil }
    let number = digits.compactMap(\.digitValue).reduce(0) { $0 * 10 + $1 }
    return (number, digits.endIndex)
  }

  /// Numerals that are one scalar: ①, and those that stand for a form of the clause, ⑴ ⒈ ㈠.
  private static func compatible(_ scalar: Unicode.Scalar) -> (Form, Int)? {
    switch scalar.value {
    case 0x2460...0x2473: (.circled, Int(scalar.value) - 0x245F)
    case 0x2474...0x2487: (.fourth, Int(scalar.value) - 0x2473)
    case 0x2488...0x249B: (.third, Int(scalar.value) - 0x2487)
    case 0x3220...0x3229: (.second, Int(scalar.value) - 0x321F)
    default: nil
    }
  }
}
