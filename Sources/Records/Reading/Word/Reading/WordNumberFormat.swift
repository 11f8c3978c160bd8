import Documents

/// How an automatic list writes its numbers (`w:numFmt`).
enum WordNumberFormat: Sendable {
  case decimal
  /// 一 二 三
  case chinese
  /// 壹 贰 叁
  case capital
  /// 甲 乙 丙
  case stems
  /// ①
  case circled
  /// １
  case fullWidth
  /// 01
  case padded
  case upperLetter, lowerLetter, upperRoman, lowerRoman
  /// A sign or nothing: the pattern is printed as it is.
  case none

  init(_ value: String?) {
    switch value {
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital",
      "taiwaneseCounting", "taiwaneseCountingThousand", "japaneseDigitalTenThousand",
      "koreanDigital", "taiwaneseDigital":
      self = .chinese
    case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal": self = .capital
    case "ideographTraditional": self = .stems
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": self = .circled
    case "decimalFullWidth", "decimalFullWidth2": self = .fullWidth
    case "decimalZero": self = .padded
    case "upperLetter": self = .upperLetter
    case "lowerLetter": self = .lowerLetter
    case "upperRoman": self = .upperRoman
    case "lowerRoman": self = .lowerRoman
    case "bullet", "none": self = .none
    default: self = .decimal
    }
  }

  func text(_ number: Int) -> String {
    switch self {
    case .decimal: String(number)
    case .chinese: ChineseNumeral.text(number) ?? String(number)
    case .capital: Self.capitals(number)
    case .stems: Self.sign(number, of: "甲乙丙丁戊己庚辛壬癸")
    case .circled: Self.sign(number, of: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
    case .fullWidth: Self.wide(number)
    case .padded: number < 10 && number >= 0 ? "0\(number)" : String(number)
    case .upperLetter: Self.letter(number).uppercased()
    case .lowerLetter: Self.letter(number)
    case .upperRoman: Self.roman(number)
    case .lowerRoman: Self.roman(number).lowercased()
    case .none: ""
    }
  }
}

extension WordNumberFormat {
  private static func sign(_ number: Int, of signs: String) -> String {
    let all = Array(signs)
    return all.indices.contains(number - 1) ? String(all[number - 1]) : String(number)
  }

  private static func capitals(_ number: Int) -> String {
    let pairs = zip("零一二三四五六七八九十百千", "零壹贰叁肆伍陆柒捌玖拾佰仟")
    let capitals = Dictionary(pairs.map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    let plain = ChineseNumeral.text(number) ?? String(number)
    return String(plain.map { capitals[$0] ?? $0 })
  }

  private static func wide(_ number: Int) -> String {
    String(
      String.UnicodeScalarView(
        String(number).unicodeScalars.map { digit in
          Unicode.Scalar(digit.value + 0xFEE0) ?? digit
        }))
  }

  /// a to z, then aa, bb: the letter as often as the alphabet was gone through.
  private static func letter(_ number: Int) -> String {
    guard number > 0, number <= 780 else { return String(number) }
    let letter = Unicode.Scalar(UInt8(ascii: "a") + UInt8((number - 1) % 26))
    return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1..<4_000).contains(number) else { return String(number) }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var left = number
    return signs.reduce(into: "") { text, sign in
      while left >= sign.0 {
        text += sign.1
        left -= sign.0
      }
    }
  }
}
