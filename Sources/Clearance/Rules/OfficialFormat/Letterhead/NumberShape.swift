import Diagnostics
import Documents

extension Rule {
  /// NO-01: 机关代字, the year in brackets, the serial, 号, and nothing else (7.2.5).
  static let numberShape = Rule(
    "NO-01", Citation("GB/T 9704—2012", "第7.2.5条", .required),
    Guidance(
      "发文字号由机关代字、年份、发文顺序号组成，中间不空格",
      why: "发文字号是查找和引用公文的凭据，少一段就对不上登记簿。多出的空格、全角数字会让检索找不到它。",
      good: "演市监〔2026〕12号", bad: "演市监2026年12号"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.numbers.filter { !proofreading.isNumberedFreely($0) && !$0.isPlaceholder }
      .compactMap { NumberFlaw($0)?.finding(of: rule, in: $0) }
  }
}

/// The first thing that keeps a number from being one; brackets, 第, zeros and 号 have rules of their own.
private enum NumberFlaw {
  case notANumber
  /// Set before the document was registered: 演市监〔2026〕　号.
  case notGiven
  case noCode
  /// Words before the code or after the number.
  case otherWords
  case impossibleYear
  case noSerial
  case spaces([Range<Int>])
  case wideDigits([Range<Int>])

  init?(_ place: NumberPlace) {
    guard let number = place.written else {
      self = place.isOpen ? .notGiven : .notANumber
      return
    }
    let text = place.passage.scalars
    let spaces = place.range.filter { text[$0].properties.isWhitespace }.map { $0..<$0 + 1 }
    let wide = number.range.filter { text[$0].isWideDigit }.map { $0..<$0 + 1 }
    if number.code.isEmpty {
      self = .noCode
    } else if number.range != place.range {
      self = .otherWords
    } else if number.year.count == 4, !["19", "20"].contains(text.digits(number.year).prefix(2)) {
      self = .impossibleYear
    } else if text.digits(number.serial).allSatisfy({ $0 == "0" }) {
      self = .noSerial
    } else if !spaces.isEmpty {
      self = .spaces(spaces)
    } else if !wide.isEmpty {
      self = .wideDigits(wide)
    } else {
      return nil
    }
  }

  func finding(of rule: Rule, in place: NumberPlace) -> Finding {
    switch self {
    case .notANumber: rule.notANumber(place)
    case .notGiven: rule.notGiven(place)
    case .noCode: rule.noCode(place)
    case .otherWords: rule.otherWords(place)
    case .impossibleYear: rule.impossibleYear(place)
    case .noSerial: rule.noSerial(place)
    case .spaces(let ranges):
      rule.spaces(place, place.passage.repair(ranges.map { ($0, "") }))
    case .wideDigits(let ranges):
      rule.wideDigits(
        place,
        place.passage.repair(ranges.map { ($0, place.passage.scalars.digits($0)) }))
    }
  }
}

extension NumberPlace {
  /// ×× for what is not known yet; another rule (BD-05) tells of that.
  fileprivate var isPlaceholder: Bool { written == nil && text.contains(where: "Xx×＊*□".contains) }

  /// Whether its serial is left blank.
  fileprivate var isOpen: Bool {
    let written = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    guard written.last == "号", let before = written.dropLast().last else { return false }
    return before == "第" || WrittenNumber.closings.contains(before)
  }
}

extension Unicode.Scalar {
  fileprivate var isWideDigit: Bool { isDecimalDigit && !isASCII }
}

extension [Unicode.Scalar] {
  /// The digits of a range, whatever their width, as ASCII has them.
  fileprivate func digits(_ range: Range<Int>) -> String {
    self[range].compactMap { $0.digitValue.map(String.init) }.joined()
  }
}

extension Rule {
  private static let form = "写成“机关代字〔年份〕序号号”，如“演市监〔2026〕12号”"

  fileprivate func notANumber(_ place: NumberPlace) -> Finding {
    flaw(place, "不是发文字号的写法", suggestion: Self.form)
  }

  fileprivate func notGiven(_ place: NumberPlace) -> Finding {
    flaw(place, "还没有填序号", suggestion: "填上登记的发文顺序号")
  }

  fileprivate func noCode(_ place: NumberPlace) -> Finding {
    flaw(place, "没有机关代字", suggestion: Self.form)
  }

  fileprivate func otherWords(_ place: NumberPlace) -> Finding {
    flaw(place, "除了代字、年份和序号还有别的字", suggestion: "只写发文字号，如“演市监〔2026〕12号”")
  }

  fileprivate func impossibleYear(_ place: NumberPlace) -> Finding {
    flaw(place, "的年份不对", suggestion: "核对年份")
  }

  fileprivate func noSerial(_ place: NumberPlace) -> Finding {
    flaw(place, "的序号是零", suggestion: "填上登记的发文顺序号")
  }

  fileprivate func spaces(_ place: NumberPlace, _ repair: Repair?) -> Finding {
    flaw(place, "中间有空格", suggestion: "删去空格", repair: repair)
  }

  fileprivate func wideDigits(_ place: NumberPlace, _ repair: Repair?) -> Finding {
    flaw(place, "用了全角数字", suggestion: "改用半角阿拉伯数字", repair: repair)
  }

  private func flaw(
    _ place: NumberPlace, _ flaw: String, suggestion: String, repair: Repair? = nil
  ) -> Finding {
    finding(
      "发文字号“\(place.text.excerpt)”\(flaw)", at: place.passage.location(of: place.range),
      suggestion: suggestion, repair: repair)
  }
}
