import Diagnostics

extension Rule {
  /// PU-07: …… and —— take the place of two characters (4.10, 4.11).
  static let longMarks = Rule(
    "PU-07", Citation("GB/T 15834—2011", "第4.10条、第4.11条", .recommended),
    Guidance(
      "省略号用“……”，破折号用“——”，各占两个字",
      why: "三个圆点、两个减号是打字时的代用写法，宽窄和高低都不对。",
      good: "检查、抽样……　通知如下——", bad: "检查、抽样...　通知如下--"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.prose.flatMap { line in
      rule.findings(LongMark.all(in: line.passage), words: longMark)
    }
  }
}

/// Runs of dots and dashes that stand for one mark.
private enum LongMark {
  static func all(in passage: Passage) -> [Correction] {
    let text = passage.scalars
    let tokens = LatinTokens(text)
    var found: [Correction] = []
    var index = 0
    while index < text.count {
      let end = text[index...].firstIndex { $0 != text[index] } ?? text.count
      if let mark = mark(for: text[index], end - index), !tokens.contains(index),
        isAmongHan(text, index..<end)
      {
        found.append(Correction(in: passage, index..<end, to: mark))
      }
      index = end
    }
    return found
  }

  /// Seven dots or more lead to a page number; longer lines of dashes are drawn.
  private static func mark(for scalar: Unicode.Scalar, _ count: Int) -> String? {
    switch scalar {
    case ".", "．": (3...6).contains(count) ? "……" : nil
    case "。": (3...6).contains(count) ? "……" : nil
    case "…": count == 1 || count == 3 ? "……" : nil
    case "-", "－", "─", "―": (2...3).contains(count) ? "——" : nil
    default: nil
    }
  }

  private static func isAmongHan(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    let before = text.scalar(at: range.lowerBound - 1)
    let after = text.scalar(at: range.upperBound)
    return [before, after].contains { $0?.isHan == true || $0?.isQuote == true || $0 == "，" }
      && ![before, after].contains { $0?.isDigit == true || $0?.isLatin == true }
  }
}

extension Rule {
  fileprivate static func longMark(_ slips: [Correction]) -> Words {
    let name = slips[0].right == "……" ? "省略号" : "破折号"
    return slips.count == 1
      ? Words("“\(slips[0].written)”不是\(name)", suggestion: "\(name)用“\(slips[0].right ?? "")”")
      : Words("这一段有\(slips.count)处省略号或者破折号写法不对", suggestion: "省略号用“……”，破折号用“——”")
  }
}
