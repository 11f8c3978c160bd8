import Diagnostics
import Documents

extension CellReading {
  /// Texts: a code without blanks, a document number in its own brackets, all else as it was written.
  func words(_ text: String, _ kind: SheetCell.Kind, at place: TextLocation) -> Value {
    if Self.hasLostDigits(text, kind) {
      return Value(text: text, flaw: .digitsLost(text, column, at: place))
    }
    if let code = Self.code(text) ?? Self.documentNumber(text) { return Value(text: code) }
    if case .prose = column.target.type { return Value(text: text) }
    return Value(text: text.trimmingBlanks.onOneLine)
  }

  /// A number of more digits than a cell keeps, or one that a sheet showed with an exponent and saved so.
  private static func hasLostDigits(_ text: String, _ kind: SheetCell.Kind) -> Bool {
    guard let first = text.utf8.first, first < UInt8(ascii: ":") else { return false }
    let plain = text.withoutBlanks
    let hasExponent = plain.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") }
    guard kind == .number || hasExponent, let number = WrittenNumber(plain) else { return false }
    return kind == .number
      ? number.wholeDigits > WrittenNumber.keptDigits : number.point > 9 && plain.contains("+")
  }

  /// A code of 15 or 18 characters (注册号, 统一社会信用代码, 公民身份号码), whatever stands between them.
  private static func code(_ text: String) -> String? {
    // Of half width or full, and no Han character among them.
    guard (15...200).contains(text.utf8.count),
      text.utf8.allSatisfy({ $0 < 0x80 || !(0xE4...0xE9).contains($0) })
    else { return nil }
    let plain = text.halfWidth.withoutBlanks
    let letters = Array(plain.utf8)
    guard letters.count == 15 || letters.count == 18, letters.allSatisfy(\.isCodeCharacter),
      letters.count(where: \.isDecimal) >= 8
    else { return nil }
    return plain.uppercased()
  }

  /// 发文字号 with its year in 〔〕 (GB/T 9704—2012, 7.2.5), whichever brackets a keyboard has: `演市监罚[2022]8号`.
  static func documentNumber(_ text: String) -> String? {
    guard (10...200).contains(text.utf8.count),
      text.utf8.suffix(8).contains(0xE5), text.unicodeScalars.contains(where: \.isOpening)
    else { return nil }
    let plain = Array(text.halfWidth.withoutBlanks.unicodeScalars)
    guard plain.last == "号",
      let open = plain.firstIndex(where: \.isOpening),
      open > 0, open + 5 < plain.count, plain[open + 1...open + 4].allSatisfy(\.isDecimal),
      plain[open + 5].isClosing
    else { return nil }
    let head = plain[..<open]
    let tail = plain[(open + 6)...]
    guard head.allSatisfy(\.isOfName), tail.contains(where: \.isDecimal), tail.count <= 16,
      tail.allSatisfy(\.isOfName)
    else { return nil }
    let year = plain[open + 1...open + 4]
    return String(
      String.UnicodeScalarView(head + "〔".unicodeScalars + year + "〕".unicodeScalars + tail))
  }
}

extension UInt8 {
  fileprivate var isDecimal: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isCodeCharacter: Bool {
    isDecimal || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self & ~0x20)
  }
}

extension Unicode.Scalar {
  fileprivate var isDecimal: Bool { ("0"..."9").contains(self) }

  fileprivate var isOpening: Bool {
    switch self {
    case "[", "〔", "【", "(", "［", "（", "〖", "{", "〈", "<": true
    default: false
    }
  }

  fileprivate var isClosing: Bool {
    switch self {
    case "]", "〕", "】", ")", "］", "）", "〗", "}", "〉", ">": true
    default: false
    }
  }

  /// What the name of an office or a series has: no mark that parts sentences.
  ///
  /// Most are Han characters, of which Unicode need not be asked.
  fileprivate var isOfName: Bool {
    isHan || isDecimal || self == "-" || properties.isAlphabetic
  }
}

extension Diagnostic {
  fileprivate static func digitsLost(
    _ text: String, _ column: BoundColumn, at place: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "ledger.digits-lost",
      "“\(column.column.heading.excerpt)”成了数字“\(text.excerpt)”：表格只留\(WrittenNumber.keptDigits)位，后面的数字已经丢失",
      at: place, suggestion: "把这一列设为“文本”格式后从原件重新录入；只改格式找不回丢失的数字")
  }
}
