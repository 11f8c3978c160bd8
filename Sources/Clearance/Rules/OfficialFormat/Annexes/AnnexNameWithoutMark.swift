import Diagnostics

extension Rule {
  /// AT-02: the names of annexes end without a mark (7.3.4).
  static let annexNameWithoutMark = Rule(
    "AT-02", Citation("GB/T 9704—2012", "第7.3.4条", .required),
    Guidance(
      "附件名称后不加标点符号",
      why: "附件说明是一份目录，一行一件，换行已经分开，再加标点是多余的。",
      good: "附件：1.检查情况统计表", bad: "附件：1.检查情况统计表；"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.texts.flatMap { text in
      rule.findings(
        AnnexListEntry.all(in: proofreading, of: text.part).compactMap(\.finalMark), .error,
        words: markAfterName)
    }
  }
}

extension AnnexListEntry {
  fileprivate var finalMark: Correction? {
    let text = passage.scalars
    guard name.count > 1, Self.finalMarks.contains(text[name.upperBound - 1]),
      !text[name.upperBound - 2].isLatin, !text[name.upperBound - 2].isDigit
    else { return nil }
    return Correction(in: passage, name.upperBound - 1..<name.upperBound, to: "")
  }
}

extension Rule {
  fileprivate static func markAfterName(_ slips: [Correction]) -> Words {
    slips.count == 1
      ? Words("附件名称后有“\(slips[0].written)”", suggestion: "删去“\(slips[0].written)”")
      : Words("有\(slips.count)个附件名称后有标点", suggestion: "删去名称后的标点")
  }
}
