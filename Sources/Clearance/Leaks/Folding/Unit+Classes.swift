/// What the folded units of a text are. Our own two stand where a source can have none.
extension UInt16 {
  /// Between two texts that have nothing to do with each other: blocks, attributes, values.
  static let wall: UInt16 = 0
  /// Between two cells of a row.
  static let cellEnd: UInt16 = 1
  static let lineEnd: UInt16 = 0x0A
  static let space: UInt16 = 0x20
  static let middleDot: UInt16 = 0xB7

  var isDigit: Bool { self &- 0x30 < 10 }

  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  var isAlphanumeric: Bool { isDigit || isASCIILetter }

  var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }

  /// The units of a character of Han; of one beyond 16 bits its halves.
  var isHan: Bool {
    (0x4E00...0x9FFF).contains(self) || (0x3400...0x4DBF).contains(self) || self == 0x3007
      || (0xD800...0xDFFF).contains(self)
  }

  /// What may part the digits of one number or the characters of one name without ending them.
  var isJoint: Bool {
    switch self {
    case .space, 0x2D, 0x2E, .middleDot, .lineEnd, .cellEnd: true
    default: false
    }
  }

  /// Ends of lines and cells part more firmly: what they part is seldom one thing.
  var isWeakJoint: Bool { self == .lineEnd || self == .cellEnd }
}
