import Diagnostics

extension Rule {
  /// PU-02: “” and, inside them, ‘’ (4.8).
  static let quotesPaired = Rule(
    "PU-02", Citation("GB/T 15834—2011", "第4.8条", .recommended),
    Guidance(
      "引号用“”，里面再用引号的用‘’，前后成对",
      why: "直引号分不出前后；少了一半，读的人不知道引用到哪里为止。",
      good: "落实“四个最严”要求", bad: "落实\"四个最严\"要求　落实”四个最严“要求"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.prose.flatMap { line in
      let quotes = QuoteMarks(line.passage)
      return rule.findings(quotes.corrections, words: wrongQuotes)
        + quotes.lonely.prefix(1).map { rule.lonelyQuote($0, in: line.passage) }
    }
  }
}

extension Rule {
  fileprivate static func wrongQuotes(_ slips: [Correction]) -> Words {
    let words = slips[0].written.excerpt
    let right = slips[0].replacements.contains { $0.new == "‘" || $0.new == "’" } ? "‘’" : "“”"
    return slips.count == 1
      ? Words("“\(words)”的引号不对", suggestion: "用“\(right)”")
      : Words("这一段有\(slips.count)对引号不对，如“\(words)”", suggestion: "引号用“”，里面的用‘’")
  }

  fileprivate func lonelyQuote(_ index: Int, in passage: Passage) -> Finding {
    let range = index..<index + 1
    return finding(
      "引号不成对：“\(passage.words(around: index))”这里只有一半",
      at: passage.location(of: range) ?? passage.beginning, .warning, suggestion: "补上另一半，或者删去这一半")
  }
}

extension Passage {
  /// A few scalars on either side of one, to show where it is.
  func words(around index: Int) -> String {
    text(in: max(0, index - 4)..<min(scalars.count, index + 5)).excerpt
  }
}
