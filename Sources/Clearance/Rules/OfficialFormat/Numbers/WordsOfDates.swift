import Diagnostics
import Documents

extension Rule {
  /// NU-02: a date ends with 日 (5.1.4); 今年 and 去年 mean something else to whoever reads a 通报 later.
  static let wordsOfDates = Rule(
    "NU-02", Citation("GB/T 15835—2011", "第5.1.4条", .recommended),
    Guidance(
      "日期写“日”，不写“号”；通报里写具体的年份，不写“今年”“去年”",
      why: "“号”是口语。文件印发以后还要查，“今年”是哪一年要靠落款去推。",
      good: "3月14日　2021年以来", bad: "3月14号　去年以来")
  ) { proofreading, rule in
    let isCircular = proofreading.document.genre == .circular
    return proofreading.prose.flatMap { line in
      let text = line.passage.scalars
      let days = text.spokenDays.map { Correction(in: line.passage, $0) }
      let years = isCircular && line.element.isSentences ? text.relativeYears : []
      return rule.findings(days, .note, words: spokenDay)
        + rule.findings(
          years.map { Correction(in: line.passage, $0) }, .note, words: relativeYear)
    }
  }
}

extension [Unicode.Scalar] {
  /// 14号 after a month.
  fileprivate var spokenDays: [Range<Int>] {
    indices.compactMap { index in
      guard self[index] == "月", index > 0, self[index - 1].isDigit,
        let day = PlainNumber(self, from: index + 1), self[day.range.lowerBound].isDigit,
        scalar(at: day.range.upperBound) == "号"
      else { return nil }
      return day.range.lowerBound..<day.range.upperBound + 1
    }
  }

  fileprivate var relativeYears: [Range<Int>] {
    ["今年", "去年", "前年", "明年"].flatMap { word in
      places(of: word).map { $0..<$0 + 2 }
    }.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension Rule {
  fileprivate static func spokenDay(_ slips: [Correction]) -> Words {
    slips.count == 1
      ? Words("日期“\(slips[0].written)”是口语", suggestion: "“号”写成“日”")
      : Words("这一段有\(slips.count)个日期写了“号”，如“\(slips[0].written)”", suggestion: "“号”写成“日”")
  }

  fileprivate static func relativeYear(_ slips: [Correction]) -> Words {
    slips.count == 1
      ? Words("通报里写“\(slips[0].written)”，日后看不出是哪一年", suggestion: "写具体的年份")
      : Words("这一段有\(slips.count)处“\(slips[0].written)”一类的说法，日后看不出是哪一年", suggestion: "写具体的年份")
  }
}
