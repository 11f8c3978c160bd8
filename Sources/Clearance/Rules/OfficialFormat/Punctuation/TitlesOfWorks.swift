import Diagnostics

extension Rule {
  /// PU-06: 书名号 are for what can be read: not for meetings, campaigns or projects (附录A).
  static let titlesOfWorks = Rule(
    "PU-06", Citation("GB/T 15834—2011", "附录A", .recommended),
    Guidance(
      "书名号只标文件、法规、书刊等作品的名称，不标会议、活动、项目的名称",
      why: "会议、活动不是作品，需要标出来的用引号。",
      good: "“铁拳”专项行动", bad: "《“铁拳”专项行动》")
  ) { proofreading, rule in
    proofreading.prose.flatMap { line in
      let text = line.passage.scalars
      let others = BookTitleMarks(line.passage).titles.filter { text.namesNoWork($0) }
      return rule.findings(others.map { Correction(in: line.passage, $0) }, .note, words: noWork)
    }
  }
}

extension [Unicode.Scalar] {
  /// Whether what stands between 《》 ends as names of events do.
  fileprivate func namesNoWork(_ title: Range<Int>) -> Bool {
    let end = title.upperBound - 1
    return Self.events.contains { word in
      let start = end - word.unicodeScalars.count
      return start > title.lowerBound + 1 && has(word, at: start)
    } && !self[title].contains("关")
  }

  private static let events = [
    "会议", "大会", "座谈会", "研讨会", "培训班", "论坛", "展览会", "博览会", "活动", "行动", "工程", "项目", "课题", "大赛", "竞赛",
  ]
}

extension Rule {
  fileprivate static func noWork(_ slips: [Correction]) -> Words {
    slips.count == 1
      ? Words("“\(slips[0].written.excerpt)”像是会议、活动或者项目，不是作品", suggestion: "不用书名号；要标出来的用引号")
      : Words("这一段有\(slips.count)处书名号标的不是作品", suggestion: "不用书名号；要标出来的用引号")
  }
}
