import Diagnostics
import Documents

extension Rule {
  /// NU-05: the articles of a law are numbered in Han, as the law itself has them.
  static let articlesOfLaw = Rule(
    "NU-05", Citation(.practice),
    Guidance(
      "引用法律条文，条、款、项的序数用汉字",
      why: "法律文本里就是这样写的，引用要和原文一致。",
      good: "《药品管理法》第五十一条第一款", bad: "《药品管理法》第51条第1款"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.prose.flatMap { line in
      rule.findings(ArticleNumber.all(in: line.passage), words: articles)
    }
  }
}

/// The numbers of a law's articles in digits. 第7.2.5条 is a standard's, and 第3条生产线 no law's.
private enum ArticleNumber {
  static func all(in passage: Passage) -> [Correction] {
    let text = passage.scalars
    var found: [Correction] = []
    /// Where a chain of numbers (第51条第1款) may go on.
    var chain = -1
    for index in text.indices where text[index] == "第" {
      let digits = text[(index + 1)...].prefix { $0.isDigit }
      guard (1...4).contains(digits.count), let unit = text.scalar(at: digits.endIndex),
        units.contains(unit), let number = Int(String(String.UnicodeScalarView(digits))),
        let han = ChineseNumeral.text(number), chain == index || isOfLaw(text, index, unit)
      else { continue }
      chain = next(after: digits.endIndex + 1, in: text)
      found.append(Correction(in: passage, digits.startIndex..<digits.endIndex, to: han))
    }
    return found
  }

  /// After the name of a law, or before 规定.
  private static func isOfLaw(
    _ text: [Unicode.Scalar], _ index: Int, _ unit: Unicode.Scalar
  ) -> Bool {
    guard unit == "条", let before = text.scalar(at: index - 1) else { return false }
    return before == "》" || laws.contains(before) || isAfterBracket(text, index)
  }

  /// 《药品管理法》（2019年修订）第51条
  private static func isAfterBracket(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    guard text[index - 1] == "）" else { return false }
    let open = text[..<index].suffix(24).lastIndex(of: "（")
    return open.map { text.scalar(at: $0 - 1) == "》" } ?? false
  }

  /// The next 第 where nothing but 、, 和 or 至 stands between.
  private static func next(after index: Int, in text: [Unicode.Scalar]) -> Int {
    text[min(index, text.count)...].prefix(3).firstIndex { !joining.contains($0) } ?? text.count
  }

  private static let units = Set("条款项".unicodeScalars)
  private static let laws = Set("法典例".unicodeScalars)
  private static let joining = Set("、和至及到".unicodeScalars)
}

extension Rule {
  fileprivate static func articles(_ slips: [Correction]) -> Words {
    let (old, new) = (slips[0].written, slips[0].right ?? "")
    return slips.count == 1
      ? Words("条文序数“\(old)”用了阿拉伯数字", suggestion: "写成“\(new)”")
      : Words("这一段有\(slips.count)处条文序数用了阿拉伯数字，如“\(old)”", suggestion: "写成汉字，如“\(new)”")
  }
}
