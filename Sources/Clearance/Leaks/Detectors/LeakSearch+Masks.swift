import Diagnostics

/// PII-IDMASK: an identity number of which too much is left.
extension LeakSearch {
  /// The end of digits with asterisks among them; nil where none stand there. Notes a number of which more than ten
  /// digits are to be seen: the day of birth is among them.
  mutating func findMaskedNumber(at start: Int) -> Int? {
    let units = text.units
    var end = start
    var stars = 0
    var digits = 0
    while end < units.count, end - start < 40 {
      if units[end] == Self.star {
        stars += 1
      } else if units[end].isDigit {
        digits += 1
      } else {
        break
      }
      end += 1
    }
    guard stars > 0 else { return nil }
    if end < units.count, units[end] | 0x20 == 0x78 { (digits, end) = (digits + 1, end + 1) }
    guard stars >= 3, end >= units.count || !units[end].isAlphanumeric else { return nil }
    guard digits + stars == 18 || digits + stars == 15, digits > 10 else { return end }
    leaks.append(
      Leak(
        rule: .thinMask, severity: .warning, range: start..<end, kind: "遮得不够的身份证号",
        masked: String(decoding: units[start..<min(start + 6, end)], as: UTF16.self)
          + String(repeating: "＊", count: max(0, end - start - 6)),
        remark: "还看得见\(digits)位", suggestion: "出生日期也要遮去，留下的不超过10位"))
    return end
  }

  private static let star = UInt16(UInt8(ascii: "*"))
}
