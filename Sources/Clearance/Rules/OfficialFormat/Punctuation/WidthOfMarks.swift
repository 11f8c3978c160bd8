import Diagnostics
import Documents

extension Rule {
  /// PU-01: marks among Chinese take the place of a character (5.1); GB/T 9704—2012 binds to it in its chapter 9.
  static let widthOfMarks = Rule(
    "PU-01", Citation("GB/T 15834—2011", "第5.1条", .recommended),
    Guidance(
      "中文里的逗号、句号、冒号、分号、问号、叹号和括号用全角",
      why: "全角标点占一个字的位置，一页才排得齐；半角标点是给西文用的，在中文里看上去挤在一起。",
      good: "请结合实际，认真贯彻落实（附清单）。", bad: "请结合实际,认真贯彻落实(附清单)。"),
    isRepairable: true
  ) { proofreading, rule in
    let prose = proofreading.prose.flatMap { line in
      rule.findings(line.halfWidthMarks, words: halfWidth)
    }
    let cells = proofreading.lines(of: .cell).flatMap { HalfWidthMarks.all(in: $0.passage) }
    return prose + rule.findings(cells, words: halfWidthInTables)
  }
}

extension Line {
  /// Those that no other rule looks at.
  fileprivate var halfWidthMarks: [Correction] {
    let marks = HalfWidthMarks.all(in: passage)
    guard !marks.isEmpty else { return [] }
    let others = marksOfOtherRules
    return marks.filter { mark in !others.contains { $0.overlaps(mark.range) } }
  }

  /// The colon after 主送机关 and 抄送, the marks of an entry of the 附件说明.
  private var marksOfOtherRules: [Range<Int>] {
    let text = passage.scalars
    let last = max(0, text.endOfWords - 1)..<text.count
    if element == .addressees { return [last] }
    if element == .copies || element == .colophonAddressees {
      return [last, 0..<min(4, text.count)]
    }
    guard element == .annexList else { return [] }
    return [last, 0..<AnnexListEntry(passage, ordinal: 1).name.lowerBound]
  }
}

extension Rule {
  fileprivate static func halfWidth(_ slips: [Correction]) -> Words {
    guard slips.count == 1 else {
      return Words("这一段有\(slips.count)处半角标点，如“\(slips[0].shown)”", suggestion: "中文里用全角标点")
    }
    let slip = slips[0]
    return slip.range.count > 1
      ? Words("“\(slip.written.excerpt)”的括号是半角", suggestion: "用全角括号“（）”")
      : Words("“\(slip.written)”是半角标点", suggestion: "中文里用全角标点“\(slip.written.fullWidth)”")
  }

  fileprivate static func halfWidthInTables(_ slips: [Correction]) -> Words {
    slips.count == 1
      ? Words("表格里的“\(slips[0].shown)”用了半角标点", suggestion: "中文里用全角标点")
      : Words("表格里有\(slips.count)处半角标点，如“\(slips[0].shown)”", suggestion: "中文里用全角标点")
  }
}

extension Correction {
  /// What stands there, or the brackets alone.
  fileprivate var shown: String { written.excerpt }
}

extension String {
  fileprivate var fullWidth: String {
    let wide: [String: String] = [
      ",": "，", ".": "。", ";": "；", ":": "：", "?": "？", "!": "！",
    ]
    return wide[self] ?? self
  }
}
