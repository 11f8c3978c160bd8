import Diagnostics

extension Rule {
  /// PU-04: 《》 outside, 〈〉 inside, both in pairs (4.15).
  static let bookTitlesPaired = Rule(
    "PU-04", Citation("GB/T 15834—2011", "第4.15条", .recommended),
    Guidance(
      "书名号前后成对；里面再用书名号的，用单书名号“〈〉”",
      why: "两层都用“《》”，读的人分不清文件名从哪里开始、到哪里结束。",
      good: "《关于印发〈工作方案〉的通知》", bad: "《关于印发《工作方案》的通知》"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.prose.flatMap { line in
      let marks = BookTitleMarks(line.passage)
      return rule.findings(marks.corrections, words: nestedTitles)
        + rule.findings(
          marks.lonely.map { Correction(in: line.passage, $0..<$0 + 1) }, words: lonelyTitles)
    }
  }
}

extension Rule {
  fileprivate static func nestedTitles(_ slips: [Correction]) -> Words {
    let right = slips[0].replacements.map(\.new).joined()
    return slips.count == 1
      ? Words("“\(slips[0].written.excerpt)”的书名号不对", suggestion: "用“\(right)”")
      : Words("这一段有\(slips.count)处书名号不对", suggestion: "外层用“《》”，里层用“〈〉”")
  }

  fileprivate static func lonelyTitles(_ slips: [Correction]) -> Words {
    let first = slips[0]
    let near = first.passage.words(around: first.range.lowerBound)
    return slips.count == 1
      ? Words("书名号“\(first.written)”不成对：“\(near)”", suggestion: "补上另一半，或者删去这一半")
      : Words("这一段有\(slips.count)个书名号不成对，如“\(near)”", suggestion: "补上另一半，或者删去这一半")
  }
}
