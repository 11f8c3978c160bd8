import Diagnostics

extension Rule {
  /// LV-05: brackets of numerals are full-width; digits and the dot after them half-width.
  static let numeralWidth = Rule(
    "LV-05", Citation("GB/T 15834—2011", "附录B", .recommended),
    Guidance(
      "序数的括号用全角，阿拉伯数字和它后面的圆点用半角",
      why: "括号属于中文标点，占一个字；数字和下脚点属于西文，占半个字。混着写，同一级的标题就对不齐。",
      good: "（一）　1.　（1）", bad: "(一)　１．　(1)"),
    isRepairable: true
  ) { proofreading, rule in
    Outline.all(in: proofreading).flatMap { outline in
      rule.findings(outline.corrections(of: .width), words: wrongWidth)
    }
  }
}

extension Rule {
  fileprivate static func wrongWidth(_ slips: [Correction]) -> Words {
    let (written, right) = (slips[0].written, slips[0].right ?? "")
    return slips.count == 1
      ? Words("层次序数“\(written)”的全角、半角不对", suggestion: "写成“\(right)”")
      : Words("有\(slips.count)个层次序数的全角、半角不对，如“\(written)”", suggestion: "写成“\(right)”，其余照此")
  }
}
