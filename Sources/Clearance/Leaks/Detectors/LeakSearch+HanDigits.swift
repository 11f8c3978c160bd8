import Diagnostics
import Documents

/// Numbers in Chinese digits, all or some of them: 一三九〇〇〇〇〇一二三, 139〇〇〇〇0123.
extension LeakSearch {
  mutating func findHanDigits(at start: Int) {
    guard start == 0 || !isDigit(start - 1), isDigit(start + 1) else { return }
    let end = readHanDigits(from: start)
    guard digits.count >= 11, end >= text.units.count || !text.units[end].isAlphanumeric,
      let (rule, kind) = Self.kind(of: digits)
    else { return }
    leaks.append(
      Leak(
        rule: rule, severity: .error, range: start..<end, kind: kind,
        masked: String(decoding: digits, as: UTF8.self).covered(keeping: 3, and: 4),
        remark: "用汉字写的", suggestion: "删去，或者遮去中间几位"))
  }

  /// Puts what they stand for into `digits`, as in ASCII. Returns where they end.
  private mutating func readHanDigits(from start: Int) -> Int {
    digits.removeAll(keepingCapacity: true)
    var end = start
    while end < text.units.count, digits.count < NumberOutline.longest,
      let digit = HanDigits.digit(text.units[end])
    {
      digits.append(digit)
      end += 1
    }
    if digits.count == 17, end < text.units.count, text.units[end] | 0x20 == 0x78 {
      digits.append(UInt8(ascii: "X"))
      end += 1
    }
    return end
  }

  private static func kind(of digits: [UInt8]) -> (Rule, String)? {
    let text = String(decoding: digits, as: UTF8.self)
    if ResidentIdentityNumber(text) != nil { return (.identityNumber, "身份证号") }
    if MobileNumber(text) != nil { return (.mobileNumber, "手机号") }
    return BankCardNumber(text)?.isUnionPay == true ? (.bankCard, "银行卡号") : nil
  }

  private func isDigit(_ index: Int) -> Bool {
    text.units.indices.contains(index) && HanDigits.digit(text.units[index]) != nil
  }
}

extension LeakText {
  /// Whether a digit of Chinese stands behind those of ASCII.
  func goesOnInHanDigits(from start: Int) -> Bool {
    let end = digitsEnd(from: start)
    return end < units.count && HanDigits.all.contains(units[end])
  }
}

/// The digits of Chinese, those for money and those of the telephone among them.
enum HanDigits {
  static let units = Array(zip("〇○零一壹幺二贰三叁四肆五伍六陆七柒八捌九玖".utf16, "0001112233445566778899".utf8))

  static let all = UnitSet(units.map(\.0))

  /// In ASCII; a digit of ASCII among them is itself.
  static func digit(_ unit: UInt16) -> UInt8? {
    if unit.isDigit { return UInt8(unit) }
    return units.first { $0.0 == unit }?.1
  }
}
