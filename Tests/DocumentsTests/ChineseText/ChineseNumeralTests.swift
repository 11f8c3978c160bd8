import Documents
import Testing

@Suite struct `Chinese numerals` {
  @Test(arguments: [
    (0, "零"), (1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (99, "九十九"), (100, "一百"),
    (101, "一百零一"), (110, "一百一十"), (111, "一百一十一"), (1_000, "一千"), (1_001, "一千零一"),
    (1_010, "一千零一十"), (1_100, "一千一百"), (10_000, "一万"), (10_001, "一万零一"),
    (10_010, "一万零一十"), (10_100, "一万零一百"), (11_000, "一万一千"), (100_000, "十万"),
    (100_010, "十万零一十"), (105_000, "十万五千"), (110_000, "十一万"), (1_000_000, "一百万"),
    (1_050_000, "一百零五万"), (10_010_000, "一千零一万"),
    (99_999_999, "九千九百九十九万九千九百九十九"),
  ])
  func `a number is written as it is said`(_ number: Int, _ text: String) {
    #expect(ChineseNumeral.text(number) == text)
  }

  @Test(arguments: [-1, 100_000_000, .max, .min])
  func `a number outside the range has no numeral`(_ number: Int) {
    #expect(ChineseNumeral.text(number) == nil)
  }

  @Test func `every number up to 99,999 is said as a slow speaker says it`() {
    let wrong = (0...99_999).first { ChineseNumeral.text($0) != SlowSpeaker.says($0) }
    #expect(wrong == nil)
  }

  /// Digit by digit with every place named, then the zeros of silent places folded: another road to the
  /// same words.
  private enum SlowSpeaker {
    static func says(_ number: Int) -> String {
      guard number > 0 else { return "零" }
      var words: [String] = []
      let digits = String(number).map { Int(String($0)) ?? 0 }
      for (index, digit) in digits.enumerated() {
        let place = digits.count - 1 - index
        words.append(digit == 0 ? "零" : name(digit) + ["", "十", "百", "千", "万"][place])
      }
      while words.last == "零" { words.removeLast() }
      let folded = words.reduce(into: [String]()) { said, word in
        if word != "零" || said.last != "零" { said.append(word) }
      }
      let text = folded.joined()
      return text.hasPrefix("一十") ? String(text.dropFirst()) : text
    }

    private static func name(_ digit: Int) -> String {
      String(Array("零一二三四五六七八九")[digit])
    }
  }
}
