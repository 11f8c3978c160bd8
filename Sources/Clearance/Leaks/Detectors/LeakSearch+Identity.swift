import Diagnostics
import Documents

/// PII-ID18 and PII-ID15: numbers of identity cards.
extension LeakSearch {
  func identityLeak(_ window: NumberWindow) -> Leak? {
    guard NumberOutline.hasYear(window.digits) else { return nil }
    guard let number = ResidentIdentityNumber(window.text) else { return misprint(window) }
    let isNamed = text.hasWord(LeakWords.identity, near: window.range, within: 20)
    let code = isNamed ? nil : likelyCode(window)
    guard code != .sure, isOneNumber(window) else { return nil }
    let isCertain = code == nil && !window.crossesEnd && !isGeometry(window.range)
    return Leak(
      rule: .identityNumber, severity: isCertain ? .error : .warning, range: window.range,
      kind: "身份证号", masked: number.masked, remark: window.isWhole ? "" : "拆开写的",
      suggestion: "删去，或者遮去出生日期；确认别的文件里没有")
  }

  /// A date among numbers is a date, unless one and the same mark cuts the whole number where its parts end.
  private func isOneNumber(_ window: NumberWindow) -> Bool {
    guard window.holdsDate else { return !window.crossesEnd || window.groups.count <= 4 }
    return window.isEvenlyJoined && !window.crossesEnd && window.groups.first?.count == 6
      && window.isAlone
  }

  private enum CodeLikeness {
    case sure
    case likely
  }

  /// A code of an organisation that happens to look like an identity number: its check character agrees, and its
  /// parts are such as few places of birth have.
  private func likelyCode(_ window: NumberWindow) -> CodeLikeness? {
    guard window.isWhole, let code = SocialCreditCode(window.text), code.hasKnownParts else {
      return nil
    }
    return code.department == "9" || code.organisation != nil ? .sure : .likely
  }

  /// A number in one piece with a day in it whose check character is wrong: mistyped, or something else.
  private func misprint(_ window: NumberWindow) -> Leak? {
    guard window.isWhole, SocialCreditCode(window.text) == nil,
      Self.isDay(window.digits[6..<14])
    else { return nil }
    return Leak(
      rule: .identityNumber, severity: .warning, range: window.range, kind: "像身份证号的数字",
      masked: window.text.covered(keeping: 6, and: 4), remark: "校验位不对",
      suggestion: "核对是不是写错的身份证号，是就遮去")
  }

  private static func isDay(_ digits: ArraySlice<UInt8>) -> Bool {
    let number = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100) != nil
  }

  func oldIdentityLeak(_ window: NumberWindow) -> Leak? {
    guard window.digits.count == 15, window.isWhole, !isDecimalPart(window.range),
      !isGeometry(window.range), RegistrationNumber(window.text) == nil,
      let number = OldIdentityNumber(window.text), RegionCode.hasProvince(number.text),
      !isAmount(window.range)
    else { return nil }
    return Leak(
      rule: .oldIdentityNumber, severity: .warning, range: window.range, kind: "像十五位身份证号的数字",
      masked: number.masked, suggestion: "核对是不是身份证号，是就遮去")
  }
}
