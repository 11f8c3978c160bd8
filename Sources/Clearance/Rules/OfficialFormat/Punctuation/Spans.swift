import Diagnostics

extension Rule {
  /// PU-09: years and places are joined by —, numbers by ～; - joins neither (4.13).
  static let spans = Rule(
    "PU-09", Citation("GB/T 15834—2011", "第4.13条", .recommended),
    Guidance(
      "起止的年份、地点用一字线“—”，数值的范围用浪纹线“～”",
      why: "短横线用来连接编号和复合词，放在数字中间像是减号。",
      good: "2021—2025年　10～15日", bad: "2021-2025年　10-15日")
  ) { proofreading, rule in
    proofreading.prose.flatMap { line in
      rule.findings(
        Span.all(in: line.passage.scalars).map { Correction(in: line.passage, $0.range) }, .note,
        words: span)
    }
  }
}

/// Two numbers with a hyphen between them, and what they count after it: 10-15日.
private struct Span {
  let range: Range<Int>

  static func all(in text: [Unicode.Scalar]) -> [Span] {
    text.indices.compactMap { index in
      hyphens.contains(text[index]) ? Span(text, hyphen: index) : nil
    }
  }

  private init?(_ text: [Unicode.Scalar], hyphen: Int) {
    let start = text[..<hyphen].lastIndex { !$0.isFigure }.map { $0 + 1 } ?? 0
    let end = text[(hyphen + 1)...].firstIndex { !$0.isFigure } ?? text.count
    let (before, after) = (hyphen - start, end - hyphen - 1)
    guard (1...4).contains(before), (1...4).contains(after),
      Self.isWord(text.scalar(at: start - 1)),
      text.has(oneOf: Self.units, at: end)
    else { return nil }
    range = start..<end
  }

  /// Whether a number may begin after it; GB 1-2, 0371-12 and 3-1-2 go on from something.
  private static func isWord(_ before: Unicode.Scalar?) -> Bool {
    guard let before else { return true }
    return before.isHan && before != "第" || before.isWideMark
  }

  private static let hyphens = Set("-－–".unicodeScalars)
  private static let units = Set("年月日天%％℃元万亿人家个次件批岁倍公米吨千克分小周度户种项条".unicodeScalars)
}

extension Rule {
  fileprivate static func span(_ slips: [Correction]) -> Words {
    let words = slips[0].written
    let isYears =
      words.unicodeScalars.count == 9 && words.unicodeScalars.filter(\.isDigit).count == 8
    return slips.count == 1
      ? Words(
        "“\(words)”的起止之间用了短横线", suggestion: isYears ? "年份之间用一字线“—”" : "数值之间用浪纹线“～”")
      : Words(
        "这一段有\(slips.count)处起止之间用了短横线，如“\(words)”", suggestion: "年份、地点之间用一字线“—”，数值之间用浪纹线“～”")
  }
}
