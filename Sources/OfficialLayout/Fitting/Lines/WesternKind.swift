/// What a character does at the ends of lines by the rules for Western text: the classes of Unicode's line
/// breaking (UAX #14) that LibreOffice tells apart, as measured.
enum WesternKind: UInt8, Sendable {
  case ideograph
  /// A letter, or a sign that is like one.
  case letter
  case digit
  case space
  /// `%` `℃`
  case postfix
  /// `+` `￥`
  case prefix
  /// `.` `,`
  case separator
  /// `)` `]`
  case bracket
  case closing
  /// `：` `！`: closes, and a line may end behind it.
  case stop
  case opening
  /// `“`, and the quotation marks of a typewriter.
  case openingQuote
  case closingQuote
  case hyphen
  case slash
  case dash
  case ellipsis

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "0"..."9": self = .digit
    case " ": self = .space
    case "%", "％", "℃", "‰": self = .postfix
    case "+", "$", "￥", "£", "\\", "±": self = .prefix
    case ".", ",", ":", ";": self = .separator
    case ")", "]": self = .bracket
    case "：", "；", "！", "？": self = .stop
    case "}", "!", "?", "）", "》", "〉", "」", "』", "】", "〕", "〗", "，", "。", "、", "．", "｝", "］":
      self = .closing
    case "(", "[", "{", "（", "《", "〈", "「", "『", "【", "〔", "〖", "［", "｛": self = .opening
    case "'", "\"", "“", "‘": self = .openingQuote
    case "”", "’": self = .closingQuote
    case "-": self = .hyphen
    case "/": self = .slash
    case "—": self = .dash
    case "…": self = .ellipsis
    default: self = scalar.value < 0x2E80 ? .letter : .ideograph
    }
  }

  /// Whether a line may end between the two.
  static func mayPart(_ before: WesternKind, _ after: WesternKind) -> Bool {
    switch after {
    case .separator, .bracket, .closing, .stop, .hyphen, .slash, .space, .closingQuote: return false
    case .openingQuote: return before == .ideograph || before == .space
    case .ideograph: return before != .opening && before != .openingQuote
    case .letter, .digit, .prefix: return before.partsFromWords
    case .dash: return before != .dash && before.partsFromMarks
    case .ellipsis: return ![.letter, .digit, .ellipsis].contains(before) && before.partsFromMarks
    case .postfix: return before != .digit && before.partsFromMarks
    case .opening: return before != .letter && before != .digit && before.partsFromMarks
    }
  }

  private var partsFromWords: Bool {
    switch self {
    case .ideograph, .space, .stop, .hyphen, .dash, .ellipsis: true
    case .letter, .digit, .postfix, .prefix, .separator, .bracket, .closing, .opening,
      .openingQuote, .closingQuote, .slash:
      false
    }
  }

  private var partsFromMarks: Bool {
    switch self {
    case .opening, .openingQuote, .closingQuote, .slash: false
    case .ideograph, .letter, .digit, .space, .postfix, .prefix, .separator, .bracket, .closing,
      .stop, .hyphen, .dash, .ellipsis:
      true
    }
  }
}
