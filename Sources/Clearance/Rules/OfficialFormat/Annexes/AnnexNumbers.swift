import Diagnostics

extension Rule {
  /// AT-03: several annexes are numbered 1., 2.; one alone is not (7.3.4).
  static let annexNumbers = Rule(
    "AT-03", Citation("GB/T 9704—2012", "第7.3.4条", .required),
    Guidance(
      "附件有几件的，用阿拉伯数字加圆点编号；只有一件的，不编号",
      why: "几件附件要有号，正文才好说“见附件2”；只有一件，写了“1.”，收文的人会找第二件。",
      good: "附件：1.月报表　　2.总结表", bad: "附件：一、月报表　　附件：1.月报表（只有一件）"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.texts.flatMap { text in
      let entries = AnnexListEntry.all(in: proofreading, of: text.part)
      return entries.count == 1
        ? entries.flatMap { alone($0, rule) }
        : entries.enumerated().flatMap { numbered($0.element, as: $0.offset + 1, rule) }
    }
  }

  private static func alone(_ entry: AnnexListEntry, _ rule: Rule) -> [Finding] {
    let number = entry.label?.number == nil ? entry.numeral?.range : entry.label?.digits
    let slip = number.map { Correction(in: entry.passage, $0, to: "") }
    return rule.findings([slip].compactMap { $0 }, .error, words: numberAlone)
  }

  private static func numbered(
    _ entry: AnnexListEntry, as ordinal: Int, _ rule: Rule
  ) -> [Finding] {
    if let label = entry.label, let number = label.number {
      let new = (ordinal == 1 ? "附件：" : "") + "\(ordinal)."
      let range = label.range.lowerBound..<(entry.numeral?.range ?? label.range).upperBound
      let replacements = number == ordinal ? [Replacement(range, new)] : []
      return rule.findings(
        [Correction(in: entry.passage, range, replacements)], .error,
        words: { wrongNumber($0, new) })
    }
    guard let numeral = entry.numeral else { return [rule.missingNumber(entry, ordinal)] }
    guard numeral.form != .third || numeral.slip != nil || numeral.ordinal != ordinal else {
      return []
    }
    let new = "\(ordinal)."
    let replacements = numeral.ordinal == ordinal ? [Replacement(numeral.range, new)] : []
    return rule.findings(
      [Correction(in: entry.passage, numeral.range, replacements)], .error,
      words: { wrongNumber($0, new) })
  }
}

extension Rule {
  fileprivate static func numberAlone(_ slips: [Correction]) -> Words {
    Words("只有一件附件，却编了号“\(slips[0].written)”", suggestion: "删去编号；不止一件的，把各件都列出来")
  }

  fileprivate static func wrongNumber(_ slips: [Correction], _ right: String) -> Words {
    Words("附件编号“\(slips[0].written)”不对", suggestion: "写成“\(right)”")
  }

  fileprivate func missingNumber(_ entry: AnnexListEntry, _ ordinal: Int) -> Finding {
    finding(
      "附件“\(entry.passage.text(in: entry.name).excerpt)”没有编号",
      at: entry.passage.location(of: entry.name) ?? entry.passage.beginning,
      suggestion: "名称前写“\(ordinal).”")
  }
}
