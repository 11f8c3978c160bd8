import Diagnostics
import Documents

extension Rule {
  /// NU-03: what both ends of a range share is said at both where one could misread it (5.1.3); 万 and 亿 are not mixed
  /// with smaller places (5.1.1).
  static let figuresOfRanges = Rule(
    "NU-03", Citation("GB/T 15835—2011", "第5.1.1条、第5.1.3条", .recommended),
    Guidance(
      "范围两头都写百分号和“万”“亿”；大数不拆成“3万5千”；同一文件里千分撇用就都用",
      why: "“5～10%”可以读成5到10%，“9～16亿”可以读成9到16亿，差得很远。",
      good: "5%～10%　9亿～16亿　3.5万", bad: "5～10%　9～16亿　3万5千")
  ) { proofreading, rule in
    proofreading.prose.flatMap { line in
      let text = line.passage.scalars
      return rule.findings(
        text.halfSaidRanges.map { Correction(in: line.passage, $0) }, .note, words: halfSaid)
        + rule.findings(
          text.splitNumbers.map { Correction(in: line.passage, $0) }, .note, words: split)
    } + grouping(proofreading, rule)
  }

  /// 1,234 here and 56789 there.
  private static func grouping(_ proofreading: Proofreading, _ rule: Rule) -> [Finding] {
    let lines = proofreading.lines.filter(\.element.isSentences)
    guard lines.contains(where: { !$0.passage.scalars.groupedNumbers.isEmpty }) else { return [] }
    let plain = lines.lazy.compactMap { line in
      line.passage.scalars.plainLargeNumbers.first.map { Correction(in: line.passage, $0) }
    }
    return rule.findings(Array(plain.prefix(1)), .note, words: grouped)
  }
}

extension [Unicode.Scalar] {
  /// 5～10%, 9～16亿, where the first number is without what the second has.
  fileprivate var halfSaidRanges: [Range<Int>] {
    indices.compactMap { index in
      guard Self.waves.contains(self[index]) else { return nil }
      let start = self[..<index].lastIndex { !$0.isFigure }.map { $0 + 1 } ?? 0
      let end = self[(index + 1)...].firstIndex { !$0.isFigure } ?? count
      guard start < index, end > index + 1, has(oneOf: Self.shared, at: end),
        scalar(at: start - 1).map({ !$0.isLatin && $0 != "-" && $0 != "第" }) ?? true
      else { return nil }
      return start..<end + 1
    }
  }

  /// 3万5千, 2亿3千万.
  fileprivate var splitNumbers: [Range<Int>] {
    indices.compactMap { index in
      guard self[index] == "万" || self[index] == "亿", index > 0, self[index - 1].isDigit else {
        return nil
      }
      let end = self[(index + 1)...].firstIndex { !$0.isFigure } ?? count
      guard end > index + 1, has(oneOf: ["千", "百"], at: end) else { return nil }
      let start = self[..<index].lastIndex { !$0.isFigure }.map { $0 + 1 } ?? 0
      return start..<end + 1
    }
  }

  /// 1,234
  fileprivate var groupedNumbers: [Int] {
    indices.filter { index in
      self[index] == "," && index > 0 && self[index - 1].isDigit
        && index + 3 < count && self[(index + 1)...(index + 3)].allSatisfy(\.isDigit)
        && scalar(at: index + 4)?.isDigit != true
    }
  }

  /// Five digits or more that count something; a number that names something (12315热线) does not.
  fileprivate var plainLargeNumbers: [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < count {
      let end = self[index...].firstIndex { !$0.isDigit } ?? count
      if end - index >= 5, has(oneOf: Self.counted, at: end),
        scalar(at: index - 1).map({ $0.isHan || $0.isWideMark }) ?? true
      {
        found.append(index..<end + 1)
      }
      index = Swift.max(end, index + 1)
    }
    return found
  }

  private static let waves = Set("～~".unicodeScalars)
  private static let shared = Set("%％万亿".unicodeScalars)
  private static let counted = Set("元家件人次户批个吨".unicodeScalars)
}

extension Rule {
  fileprivate static func halfSaid(_ slips: [Correction]) -> Words {
    let unit = slips[0].written.last.map(String.init) ?? ""
    return slips.count == 1
      ? Words("“\(slips[0].written)”的前一个数没有“\(unit)”", suggestion: "两个数都写“\(unit)”")
      : Words(
        "这一段有\(slips.count)处范围的前一个数没有“%”“万”或者“亿”，如“\(slips[0].written)”", suggestion: "两个数都写")
  }

  fileprivate static func split(_ slips: [Correction]) -> Words {
    slips.count == 1
      ? Words("“\(slips[0].written)”把一个数拆开写了", suggestion: "写成一个数，如“3.5万”")
      : Words(
        "这一段有\(slips.count)处把一个数拆开写了，如“\(slips[0].written)”", suggestion: "写成一个数，如“3.5万”")
  }

  fileprivate static func grouped(_ slips: [Correction]) -> Words {
    Words("别处的数用了千分撇，“\(slips[0].written)”没有用", suggestion: "同一文件里统一")
  }
}
