import Diagnostics

extension Rule {
  /// PU-03: brackets come in pairs, and another kind stands inside brackets (4.9).
  static let bracketsPaired = Rule(
    "PU-03", Citation("GB/T 15834—2011", "第4.9条", .recommended),
    Guidance(
      "括号前后成对；括号里面再用括号的，换一种括号",
      why: "少了一半，读的人不知道注释到哪里为止；同一种括号套着用，分不清哪一半和哪一半是一对。",
      good: "（国市监〔2022〕5号）", bad: "（国市监（2022）5号）　（见附件1")
  ) { proofreading, rule in
    proofreading.prose.flatMap { line in
      findings(in: line, rule)
    }
  }

  private static func findings(in line: Line, _ rule: Rule) -> [Finding] {
    let text = line.passage.scalars
    guard text.contains(where: \.isBracket) else { return [] }
    let brackets = BracketPairs(text)
    let tokens = LatinTokens(text)
    let lonely = brackets.lonely.filter { !tokens.contains($0) && text.isAmongHan($0) }
    let nested = brackets.pairs.filter { $0.isNestedInItsKind && !text.isNumeral(inside: $0) }
    return rule.findings(
      lonely.map { Correction(in: line.passage, $0..<$0 + 1) }, words: lonelyBrackets)
      + rule.findings(
        nested.map { Correction(in: line.passage, $0.open..<$0.close + 1) }, words: nestedBrackets)
  }
}

extension BracketPairs.Pair {
  fileprivate var isNestedInItsKind: Bool { kind == .round && outer == .round }
}

extension [Unicode.Scalar] {
  /// （第（一）项） names an item.
  fileprivate func isNumeral(inside pair: BracketPairs.Pair) -> Bool {
    pair.close - pair.open <= 4
      && PlainNumber(self, from: pair.open + 1)?.range.upperBound == pair.close
  }

  /// Chinese brackets are; ASCII ones where Han stands next to them: [0,1) is an interval.
  fileprivate func isAmongHan(_ index: Int) -> Bool {
    guard self[index].isASCII else { return true }
    return BracketPairs.Kind(opening: self[index]) == nil
      ? scalar(at: index - 1)?.isHan == true : scalar(at: index + 1)?.isHan == true
  }
}

extension Unicode.Scalar {
  fileprivate var isBracket: Bool {
    BracketPairs.Kind(opening: self) != nil || BracketPairs.Kind(closing: self) != nil
  }
}

extension Rule {
  fileprivate static func lonelyBrackets(_ slips: [Correction]) -> Words {
    let first = slips[0]
    let near = first.passage.words(around: first.range.lowerBound)
    return slips.count == 1
      ? Words("括号“\(first.written)”不成对：“\(near)”", suggestion: "补上另一半，或者删去这一半")
      : Words("这一段有\(slips.count)个括号不成对，如“\(near)”", suggestion: "补上另一半，或者删去这一半")
  }

  fileprivate static func nestedBrackets(_ slips: [Correction]) -> Words {
    slips.count == 1
      ? Words("“\(slips[0].written.excerpt)”套在同一种括号里面", suggestion: "里面的用“〔〕”，或者改写这一句")
      : Words("这一段有\(slips.count)处括号套着同一种括号", suggestion: "里面的用“〔〕”，或者改写这一句")
  }
}
