/// What a character does at the ends of lines (避头尾, GB/T 15834 and the habits of word processors).
enum LetterKind: UInt8, Sendable {
  /// A Han character: a line may end before and after it.
  case han
  /// A letter, a digit or a mark between them: words and numbers are not parted.
  case latin
  case space
  /// A mark with which no line begins.
  case closing
  /// A mark with which no line ends.
  case opening
  /// The same of Latin script: `,` `.` `)`; what follows is not parted from it.
  case latinClosing
  case latinOpening
  /// Half of `——` or of `……`; the halves stay together, and no line begins with them.
  case dash, ellipsis
  /// A hyphen: a word may be parted after it.
  case hyphen
  /// As wide as nothing: goes with the character before it.
  case mark

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0xA0: self = .space
    case 0x21...0x7E: self = Self.ascii(UInt8(scalar.value))
    case 0x2014, 0x2015: self = .dash
    case 0x2026: self = .ellipsis
    case 0x2018, 0x201C: self = .opening
    case 0x2019, 0x201D, 0xB7, 0x2030, 0x2032, 0x2033, 0x2103: self = .closing
    case 0x3001, 0x3002, 0x3005: self = .closing
    case 0x3008...0x3011, 0x3014...0x301B:
      self = scalar.value.isMultiple(of: 2) ? .opening : .closing
    case 0xFF01, 0xFF05, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0xFF5E:
      self = .closing
    case 0xFF04, 0xFF08, 0xFF3B, 0xFF5B, 0xFFE5: self = .opening
    default: self = TextWidth.halves(scalar) == 0 ? .mark : scalar.value < 0x250 ? .latin : .han
    }
  }

  private static func ascii(_ byte: UInt8) -> LetterKind {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "%"), UInt8(ascii: ")"), UInt8(ascii: ","),
      UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"),
      UInt8(ascii: "]"), UInt8(ascii: "}"):
      .latinClosing
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "$"): .latinOpening
    case UInt8(ascii: "-"): .hyphen
    default: .latin
    }
  }

  /// Whether a line may end between the two.
  @inline(__always)
  static func mayPart(_ before: LetterKind, _ after: LetterKind) -> Bool {
    switch after {
    case .closing, .latinClosing, .space, .mark: return false
    case .dash, .ellipsis: return false
    case .han, .opening: return before != .opening && before != .latinOpening
    case .latin, .latinOpening, .hyphen:
      switch before {
      case .latin, .latinClosing, .latinOpening, .opening, .mark: return false
      case .hyphen: return after == .latin
      case .han, .space, .closing, .dash, .ellipsis: return true
      }
    }
  }

  /// Whether it belongs to a word or number of Latin script.
  var isLatin: Bool {
    switch self {
    case .latin, .latinClosing, .latinOpening, .hyphen: true
    case .han, .space, .closing, .opening, .dash, .ellipsis, .mark: false
    }
  }

  /// Whether word processors put space between the two: a Han character and a letter or digit.
  static func wantSpace(_ before: LetterKind, _ after: LetterKind) -> Bool {
    before == .han && after == .latin || before == .latin && after == .han
  }

  /// 可悬挂的标点
  static func mayHang(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "、", "；", "：", "！", "？": true
    default: false
    }
  }
}
