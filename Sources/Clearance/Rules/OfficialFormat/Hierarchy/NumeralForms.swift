import Diagnostics

extension Rule {
  /// LV-01: 一、, （一）, 1. and （1） are the four forms of numerals (7.3.3). The clause says 可以; that there
  /// are no others is practice.
  static let numeralForms = Rule(
    "LV-01", Citation("GB/T 9704—2012", "第7.3.3条", .practice),
    Guidance(
      "层次序数依次写作“一、”“（一）”“1.”“（1）”，后面的标点不能换",
      why: "四级序数的写法各处一致，读的人一看就知道在第几层。括号已经把序数隔开，后面不再加顿号；阿拉伯数字后面用圆点。",
      good: "一、　（一）　1.　（1）", bad: "一.　（一）、　1、　1）　①"),
    isRepairable: true
  ) { proofreading, rule in
    Outline.all(in: proofreading).flatMap { outline in
      rule.findings(outline.corrections(of: .mark), words: wrongMark)
        + outline.runs.flatMap { foreignForm(in: $0, rule) }
    }
  }

  /// Below the fourth level the clause leaves a writer free.
  private static func foreignForm(in run: Outline.Run, _ rule: Rule) -> [Finding] {
    guard (run.parent?.form.level ?? 0) < 4,
      let item = run.items.first(where: { $0.numeral.slip == .form })
    else { return [] }
    return [rule.foreignForm(item)]
  }
}

extension Outline {
  /// The numerals with a slip of that kind.
  func corrections(of slip: Numeral.Slip) -> [Correction] {
    runs.flatMap(\.items).filter { $0.numeral.slip == slip }.map { item in
      let replacement = item.numeral.replacement(item.numeral.ordinal)
      return Correction(
        in: item.line.passage, item.numeral.range, replacement.map { [$0] } ?? [])
    }
  }
}

extension Outline.Item {
  /// The numeral as it stands there.
  var written: String { line.passage.text(in: numeral.range) }

  /// Of the numeral, or of the words after it where the numeral is the writer's own.
  var location: TextLocation? {
    line.passage.location(of: numeral.range) ?? line.passage.beginning
  }
}

extension Rule {
  fileprivate static func wrongMark(_ slips: [Correction]) -> Words {
    let (written, right) = (slips[0].written, slips[0].right ?? "")
    return slips.count == 1
      ? Words("层次序数“\(written)”的标点不对", suggestion: "写成“\(right)”")
      : Words("有\(slips.count)个层次序数的标点不对，如“\(written)”", suggestion: "写成“\(right)”，其余照此")
  }

  fileprivate func foreignForm(_ item: Outline.Item) -> Finding {
    finding(
      "“\(item.written)”不是公文的层次序数", at: item.location, .warning,
      suggestion: "从上到下依次用“一、”“（一）”“1.”“（1）”")
  }
}
