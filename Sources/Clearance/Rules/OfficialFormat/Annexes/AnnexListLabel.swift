import Diagnostics

extension Rule {
  /// AT-04: the list begins with 附件 and a full-width colon, once (7.3.4).
  static let annexListLabel = Rule(
    "AT-04", Citation("GB/T 9704—2012", "第7.3.4条", .required),
    Guidance(
      "附件说明左空二字，以“附件：”开头，冒号用全角，只写一次",
      why: "几件附件是一份目录，标签写一次，以后各行与第一件的名称对齐。",
      good: "附件：1.月报表　　2.总结表", bad: "附件:1.月报表　　附件:2.总结表"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.texts.flatMap { text in
      AnnexListEntry.all(in: proofreading, of: text.part).enumerated().flatMap { index, entry in
        index == 0 ? first(entry, rule) : later(entry, rule)
      }
    } + (proofreading.word.map(rule.annexListPlace) ?? [])
  }

  private static func first(_ entry: AnnexListEntry, _ rule: Rule) -> [Finding] {
    guard let label = entry.label else { return [rule.withoutLabel(entry)] }
    guard label.number == nil, entry.passage.text(in: label.range) != "附件：" else { return [] }
    return rule.findings(
      [Correction(in: entry.passage, label.range, to: "附件：")], .error, words: wrongLabel)
  }

  /// 附件2： is a number as well, and AT-03's.
  private static func later(_ entry: AnnexListEntry, _ rule: Rule) -> [Finding] {
    guard let label = entry.label, label.number == nil else { return [] }
    return rule.findings(
      [Correction(in: entry.passage, label.range, to: "")], .error, words: labelAgain)
  }
}

extension Rule {
  fileprivate static func wrongLabel(_ slips: [Correction]) -> Words {
    Words("附件说明的“\(slips[0].written)”写法不对", suggestion: "写成“附件：”，冒号用全角")
  }

  fileprivate static func labelAgain(_ slips: [Correction]) -> Words {
    Words("附件说明里“附件：”写了不止一次", suggestion: "只在第一件前面写")
  }

  fileprivate func withoutLabel(_ entry: AnnexListEntry) -> Finding {
    finding("附件说明前面没有“附件：”", at: entry.passage.beginning, suggestion: "第一件前面写“附件：”")
  }
}
