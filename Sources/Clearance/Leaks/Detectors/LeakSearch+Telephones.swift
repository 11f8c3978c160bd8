import Diagnostics
import Documents

/// PII-MOB and PII-TEL: telephones.
extension LeakSearch {
  func mobileLeak(_ window: NumberWindow) -> Leak? {
    guard let digits = Self.withoutCountry(window), digits.count == 11,
      digits.first == UInt8(ascii: "1"),
      let number = MobileNumber(String(decoding: digits, as: UTF8.self)),
      !allowed.allows(digits: digits), !isAmount(window.range), !isGeometry(window.range),
      !window.holdsDate, let severity = mobileSeverity(window)
    else { return nil }
    return Leak(
      rule: .mobileNumber, severity: severity, range: window.range, kind: "手机号",
      masked: number.masked, remark: window.isWhole ? "" : "拆开写的",
      suggestion: "删去，或者遮去中间四位；是本单位公布的号码就写进yinfa.yaml的联系方式")
  }

  /// `+86 138…`, `0086138…`.
  private static func withoutCountry(_ window: NumberWindow) -> ArraySlice<UInt8>? {
    let digits = window.digits
    switch digits.count {
    case 11: return digits[...]
    case 13 where digits.starts(with: "86".utf8): return digits[2...]
    case 15 where digits.starts(with: "0086".utf8): return digits[4...]
    default: return nil
    }
  }

  /// Nil where digits only happen to follow each other.
  private func mobileSeverity(_ window: NumberWindow) -> Severity? {
    let isCut = window.isWhole || isCutLikeMobile(window)
    if window.crossesEnd { return window.lengths == [3, 4, 4] ? .warning : nil }
    if text.hasWord(LeakWords.telephone, near: window.range, within: 20) { return .error }
    if isDecimalPart(window.range) || isFraction(window.range) { return .warning }
    if window.isWhole { return .error }
    guard window.isAlone || isCut, !window.counts(in: text.units), !endsWithDate(window) else {
      return nil
    }
    return window.isAlone && isCut ? .error : .warning
  }

  /// 13800138000.5
  private func isFraction(_ range: Range<Int>) -> Bool {
    let units = text.units
    return range.upperBound + 1 < units.count && units[range.upperBound] == 0x2E
      && units[range.upperBound + 1].isDigit
  }

  /// As people write it: 138 0013 8000, 1380013-8000, 138-00138000, or one piece after the other of one length.
  private func isCutLikeMobile(_ window: NumberWindow) -> Bool {
    var lengths = window.lengths
    if lengths.first == 2 || lengths.first == 4, window.digits.count > 11 { lengths.removeFirst() }
    return Self.mobileCuts.contains(lengths) || window.isCutEvenly
  }

  /// 138-20220512
  private func endsWithDate(_ window: NumberWindow) -> Bool {
    window.lengths == [3, 8] && Self.isCompactDate(window.digits.suffix(8))
  }

  private static let mobileCuts: Set = [
    [11], [3, 4, 4], [3, 8], [7, 4], [4, 3, 4], [4, 4, 3], [3, 3, 5],
  ]

  /// 20220512
  private static func isCompactDate(_ digits: ArraySlice<UInt8>) -> Bool {
    let number = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return (1900...2100).contains(number / 10_000)
      && Day(year: number / 10_000, month: number / 100 % 100, day: number % 100) != nil
  }

  func landlineLeak(_ window: NumberWindow) -> Leak? {
    guard (10...12).contains(window.digits.count), window.digits[0] == UInt8(ascii: "0"),
      window.groups.count <= 3, !window.crossesEnd, !window.holdsDate,
      let number = LandlineNumber(window.text),
      window.isWhole || window.lengths.first == number.areaLength,
      !allowed.allows(digits: window.digits[...]), !isAmount(window.range),
      !isGeometry(window.range), !isDecimalPart(window.range)
    else { return nil }
    return Leak(
      rule: .landlineNumber, severity: .warning, range: window.range, kind: "固定电话",
      masked: number.masked, suggestion: "核对是不是个人的电话；是本单位公布的号码就写进yinfa.yaml的联系方式")
  }
}
