import Diagnostics

/// Splits the inside of a hole or directive into tokens, and tells typing slips from wrong grammar.
///
/// A full-width sign is reported and then read as the sign that was meant, so that one slip makes one
/// report.
struct FormulaLexer {
  private let text: TemplateText
  private let end: Int
  private var position: Int
  private var followsDot = false
  private(set) var problems: [Diagnostic] = []

  /// The tokens of `range` with an `.end` after them, and what could not be read.
  static func tokens(of text: TemplateText, in range: Range<Int>) -> (
    tokens: [Token], problems: [Diagnostic]
  ) {
    var lexer = FormulaLexer(text: text, end: range.upperBound, position: range.lowerBound)
    var tokens: [Token] = []
    while let token = lexer.next() {
      tokens.append(token)
      lexer.followsDot = token.kind == .dot
    }
    tokens.append(Token(kind: .end, range: range.upperBound..<range.upperBound))
    return (tokens, lexer.problems)
  }

  private init(text: TemplateText, end: Int, position: Int) {
    self.text = text
    self.end = end
    self.position = position
  }

  private mutating func next() -> Token? {
    while let (scalar, length) = peek() {
      let start = position
      position += length
      if scalar.isFormulaSpace { continue }
      if let kind = token(beginningWith: scalar, at: start) {
        return Token(kind: kind, range: start..<position)
      }
    }
    return nil
  }

  private mutating func token(beginningWith scalar: Unicode.Scalar, at start: Int) -> Token.Kind? {
    switch scalar {
    case "\"", "'": return quoted(until: scalar, from: start)
    case "“": return quoted(until: "”", from: start)
    case "‘": return quoted(until: "’", from: start)
    case "-" where peekIsDigit: return word(from: start)
    case _ where scalar.isWordScalar: return word(from: start)
    case _: return sign(scalar, at: start)
    }
  }
}

extension FormulaLexer {
  /// The scalar at the position; a byte that is no UTF-8 counts as U+FFFD.
  private func peek() -> (scalar: Unicode.Scalar, length: Int)? {
    guard position < end else { return nil }
    let first = text.bytes[position]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    if isCommonHan(first), let scalar = Unicode.Scalar(threeBytes(first)) { return (scalar, 3) }
    var decoder = UTF8()
    var iterator = text.bytes[position..<min(position + 4, end)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return ("\u{FFFD}", 1) }
    return (scalar, scalar.utf8.count)
  }

  /// Whether three bytes follow that make one of U+4000–U+9FFF, which most keys consist of.
  private func isCommonHan(_ first: UInt8) -> Bool {
    (0xE4...0xE9).contains(first) && position + 2 < end
      && text.bytes[position + 1] & 0xC0 == 0x80 && text.bytes[position + 2] & 0xC0 == 0x80
  }

  private func threeBytes(_ first: UInt8) -> UInt32 {
    UInt32(first & 0x0F) << 12 | UInt32(text.bytes[position + 1] & 0x3F) << 6
      | UInt32(text.bytes[position + 2] & 0x3F)
  }

  private var peekIsDigit: Bool { peek().map { ("0"..."9").contains($0.scalar) } ?? false }

  /// A number is a word of digits, with a point unless a dot stands before it (`各阶段.1`).
  private mutating func word(from start: Int) -> Token.Kind? {
    skipWord()
    if let number = number(from: start) { return number }
    let word = text.string(start..<position)
    return (followsDot ? nil : Token.Kind(reserved: word)) ?? .word(word)
  }

  private mutating func skipWord() {
    while let (scalar, length) = peek(), scalar.isWordScalar { position += length }
  }

  private mutating func number(from start: Int) -> Token.Kind? {
    let digits = text.bytes[start..<position]
    let isNegative = digits.first == UInt8(ascii: "-")
    guard digits.dropFirst(isNegative ? 1 : 0).allSatisfy(\.isDigit), !followsDot else {
      return nil
    }
    if position < end, text.bytes[position] == UInt8(ascii: "."), position + 1 < end,
      text.bytes[position + 1].isDigit
    {
      position += 1
      skipWord()
    }
    let written = text.string(start..<position)
    guard let number = ExactDecimal(written) else {
      problems.append(.unreadableNumber(written, at: text.location(atByte: start)))
      return .number(ExactDecimal(0))
    }
    return .number(number)
  }

  private mutating func quoted(until quote: Unicode.Scalar, from start: Int) -> Token.Kind {
    let contentStart = position
    while let (scalar, length) = peek() {
      position += length
      if scalar == quote { return .text(text.string(contentStart..<position - length)) }
    }
    problems.append(.unclosedQuote(quote, at: text.location(atByte: start)))
    return .text(text.string(contentStart..<position))
  }
}

extension FormulaLexer {
  private mutating func sign(_ scalar: Unicode.Scalar, at start: Int) -> Token.Kind? {
    if let meant = scalar.halfWidth {
      let place = text.location(atByte: start)
      problems.append(.fullWidthSign(scalar, meant: meant, at: place))
      return asciiSign(meant, at: start)
    }
    switch scalar {
    case "≥": return misspelled("≥", meant: .greaterOrEqual, at: start)
    case "≤": return misspelled("≤", meant: .lessOrEqual, at: start)
    case "≠": return misspelled("≠", meant: .notEqual, at: start)
    case _: return asciiSign(scalar, at: start)
    }
  }

  private mutating func asciiSign(_ scalar: Unicode.Scalar, at start: Int) -> Token.Kind? {
    switch scalar {
    case ".": return .dot
    case "?": return .question
    case "|": return takeNext("|") ? misspelled("||", .or, "或", at: start) : .bar
    case ":": return .colon
    case ",": return .comma
    case "(": return .open
    case ")": return .close
    case "=": return takeNext("=") ? .comparison(.equal) : misspelled("=", meant: .equal, at: start)
    case "!":
      return takeNext("=") ? .comparison(.notEqual) : misspelled("!", .not, "非", at: start)
    case "<": return .comparison(takeNext("=") ? .lessOrEqual : .less)
    case ">": return .comparison(takeNext("=") ? .greaterOrEqual : .greater)
    case "&" where takeNext("&"): return misspelled("&&", .and, "且", at: start)
    case _:
      problems.append(.strangeCharacter(scalar, at: text.location(atByte: start)))
      return nil
    }
  }

  private mutating func takeNext(_ wanted: Unicode.Scalar) -> Bool {
    guard let (scalar, length) = peek(), scalar == wanted || scalar.halfWidth == wanted else {
      return false
    }
    position += length
    return true
  }

  private mutating func misspelled(_ sign: String, meant: Comparison, at start: Int) -> Token.Kind {
    misspelled(sign, .comparison(meant), meant.rawValue, at: start)
  }

  private mutating func misspelled(
    _ sign: String, _ kind: Token.Kind, _ spelled: String, at start: Int
  ) -> Token.Kind {
    let place = text.location(atByte: start)
    problems.append(.misspelledOperator(sign, meant: spelled, at: place))
    return kind
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}

extension Diagnostic {
  fileprivate static func unreadableNumber(_ text: String, at location: TextLocation) -> Diagnostic
  {
    Diagnostic(
      .error, "template.unreadable-number", "“\(text.excerpt)”不是能比较的数", at: location,
      suggestion: "数最多 15 位，小数点后要有数字")
  }

  fileprivate static func unclosedQuote(_ quote: Unicode.Scalar, at location: TextLocation)
    -> Diagnostic
  {
    Diagnostic(
      .error, "template.unclosed-quote", "此处的引号没有对应的 \(quote)", at: location,
      suggestion: "在文字的末尾补上 \(quote)")
  }

  fileprivate static func fullWidthSign(
    _ sign: Unicode.Scalar, meant: Unicode.Scalar, at location: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "template.full-width-sign", "“\(sign)”是中文标点", at: location,
      suggestion: "改为半角的 \(meant)")
  }

  fileprivate static func misspelledOperator(
    _ sign: String, meant: String, at location: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "template.misspelled-operator", "此处不能写“\(sign)”", at: location,
      suggestion: "改为 \(meant)")
  }

  fileprivate static func strangeCharacter(_ scalar: Unicode.Scalar, at location: TextLocation)
    -> Diagnostic
  {
    Diagnostic(
      .error, "template.strange-character", "此处不能有\(scalar.shown)", at: location,
      suggestion: "名称只用文字、数字和下划线；要原样印出的文字加引号")
  }
}

extension Unicode.Scalar {
  /// Between quotes, or by its number where it cannot be seen.
  fileprivate var shown: String {
    guard value < 0x20 || value == 0x7F || value == 0xFFFD else { return "“\(self)”" }
    return "看不见或损坏的字符"
  }
}
