import Diagnostics
import Documents

extension Rule {
  /// PV-01: no number by which a person can be found: identity card, bank card, mobile telephone.
  ///
  /// Only numbers that check are meant. Codes of firms and telephones of offices are public.
  static let personalNumbers = Rule(
    "PV-01", Citation("政府信息公开条例", "第十五条", .required),
    Guidance(
      "不写个人的身份证号、银行卡号和手机号",
      why: "公开会损害个人隐私的信息，行政机关不得公开，名单和附表里最容易带出来。确需写明的，遮去中间几位。",
      good: "身份证号990001＊＊＊＊＊＊＊＊001X", bad: "身份证号写全18位"),
    isRepairable: true
  ) { proofreading, rule in
    guard !proofreading.isServed else { return [] }
    let isClosed = Publicity(of: proofreading).map { !$0.isPublic } ?? false
    return proofreading.lines.map(\.passage).flatMap { passage in
      PersonalNumber.all(in: passage).map { rule.personal($0, in: passage, isClosed) }
    }
  }
}

/// A number of a person, where it stands.
private struct PersonalNumber {
  let kind: String
  let range: Range<Int>
  let masked: String

  static func all(in passage: Passage) -> [PersonalNumber] {
    let runs = DigitRun.all(in: passage.scalars)
    guard !runs.isEmpty else { return [] }
    let context = Context(isContact: passage.isContact, speaksOfCards: passage.speaksOfCards)
    return runs.compactMap { PersonalNumber($0, context) }
  }

  /// What the words around the numbers tell.
  private struct Context {
    let isContact: Bool
    let speaksOfCards: Bool
  }

  private init?(_ run: DigitRun, _ context: Context) {
    guard let (kind, masked) = Self.reading(run, context) else { return nil }
    self.kind = kind
    self.range = run.range
    self.masked = masked
  }

  private static func reading(_ run: DigitRun, _ context: Context) -> (String, String)? {
    if SocialCreditCode(run.text) != nil { return nil }
    if let number = ResidentIdentityNumber(run.text) { return ("身份证号", number.masked) }
    if let number = MobileNumber(run.text) {
      return context.isContact ? nil : ("手机号", number.masked)
    }
    guard let number = BankCardNumber(run.text), number.isUnionPay || context.speaksOfCards else {
      return nil
    }
    return ("银行卡号", number.masked)
  }
}

/// Digits in a row, with the X that may end an identity number; spaces between groups are passed over.
private struct DigitRun {
  let range: Range<Int>
  /// In ASCII, without spaces.
  let text: String

  /// Those of eleven digits and more: no other can be of a person.
  static func all(in text: [Unicode.Scalar]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var index = 0
    while index < text.count {
      guard text[index].isDecimalDigit else {
        index += 1
        continue
      }
      let run = DigitRun(text, from: index)
      if run.text.utf8.count >= 11, !text.hasLetter(before: run.range.lowerBound) {
        runs.append(run)
      }
      index = run.range.upperBound
    }
    return runs
  }

  private init(_ text: [Unicode.Scalar], from start: Int) {
    var digits = ""
    var end = start
    var index = start
    while index < text.count {
      if let value = text[index].digitValue {
        digits += String(value)
        end = index + 1
      } else if !(Self.joints.contains(text[index]) && text.isDigit(index + 1)) {
        break
      }
      index += 1
    }
    if digits.utf8.count == 17, end < text.count, "Xx".unicodeScalars.contains(text[end]) {
      digits += "X"
      end += 1
    }
    self.range = start..<end
    self.text = digits
  }

  private static let joints = Set(" -".unicodeScalars)
}

extension [Unicode.Scalar] {
  fileprivate func isDigit(_ index: Int) -> Bool { index < count && self[index].isDecimalDigit }

  /// A letter before digits makes a code of them: `GB2022…`, `№` and the like are none.
  fileprivate func hasLetter(before index: Int) -> Bool {
    index > 0 && self[index - 1].isASCII && self[index - 1].properties.isAlphabetic
  }
}

extension Passage {
  /// Whether it says whom to call in an office.
  fileprivate var isContact: Bool {
    ["联系人", "联系电话", "值班", "举报", "投诉", "咨询", "监督电话", "热线"].contains(where: contains)
  }

  fileprivate var speaksOfCards: Bool {
    ["卡号", "账号", "帐号", "银行", "开户"].contains(where: contains)
  }
}

extension Rule {
  fileprivate func personal(
    _ number: PersonalNumber, in passage: Passage, _ isClosed: Bool
  ) -> Finding {
    finding(
      "写了\(number.kind)“\(number.masked)”", at: passage.location(of: number.range),
      isClosed ? .warning : .error, suggestion: "删去，或者遮去中间几位",
      repair: passage.repair(number.range, to: number.masked))
  }
}
