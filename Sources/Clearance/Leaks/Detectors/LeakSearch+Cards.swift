import Diagnostics
import Documents

/// PII-BANK: cards and accounts.
extension LeakSearch {
  func cardLeak(_ window: NumberWindow) -> Leak? {
    guard (12...NumberOutline.longest).contains(window.digits.count),
      window.groups.last?.endsWithX == false, !window.holdsDate
    else { return nil }
    let isCard = isCard(window)
    guard isCard || isWrittenAsAccount(window), let severity = cardSeverity(window, isCard),
      !isAmount(window.range), !isCode(window), !allowed.allows(digits: window.digits[...]),
      !isGeometry(window.range)
    else { return nil }
    return Leak(
      rule: .bankCard, severity: severity, range: window.range,
      kind: BankCardNumber(window.text) == nil ? "银行账号" : "银行卡号",
      masked: window.text.covered(keeping: 4, and: 4), remark: window.isWhole ? "" : "拆开写的",
      suggestion: "删去，或者只留末四位；是本单位公布的账号就写进yinfa.yaml的联系方式")
  }

  /// Luhn, and a head that cards have: 62 of 银联, 4 and 5 of the others.
  private func isCard(_ window: NumberWindow) -> Bool {
    let digits = window.digits
    let isCardHead =
      digits[0] == UInt8(ascii: "4") || digits[0] == UInt8(ascii: "5")
      || digits[0] == UInt8(ascii: "6") && digits[1] == UInt8(ascii: "2")
    return isCardHead && Self.isCardLong(window) && BankCardNumber.checks(digits)
      && !isDecimalPart(window.range)
  }

  /// A bank has a code of its own, near the word that says what it is.
  private func isCode(_ window: NumberWindow) -> Bool {
    window.digits.count == 18 && SocialCreditCode(window.text)?.hasKnownParts == true
  }

  /// What is taken for an account where a word says so.
  private func isWrittenAsAccount(_ window: NumberWindow) -> Bool {
    window.isWhole
      || !window.crossesEnd && Self.isCardLong(window) && isCutLikeCard(window)
  }

  private static func isCardLong(_ window: NumberWindow) -> Bool {
    (16...19).contains(window.digits.count)
  }

  private func cardSeverity(_ window: NumberWindow, _ isCard: Bool) -> Severity? {
    if window.crossesEnd { return isCard && isCutLikeCard(window) ? .warning : nil }
    if text.hasWord(LeakWords.account, near: window.range, within: 20) {
      return Self.isCardLong(window) ? .error : .warning
    }
    guard isCard else { return nil }
    if window.isWhole { return .error }
    guard isCutLikeCard(window) else { return window.isAlone ? .warning : nil }
    return window.isAlone ? .error : .warning
  }

  /// In fours, as it stands on the card, in single digits, or in the two pieces of its issuer and its owner.
  private func isCutLikeCard(_ window: NumberWindow) -> Bool {
    if window.isCutEvenly { return !window.counts(in: text.units) }
    return window.groups.count == 2 && window.groups.first?.count == 6
  }
}
