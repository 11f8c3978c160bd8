import Diagnostics

extension Rule {
  /// PU-05: 、 is left out between 》《 and ”“ (4.5.3.5 says 通常), unless words stand between some of them.
  static let seriesWithoutComma = Rule(
    "PU-05", Citation("GB/T 15834—2011", "第4.5.3.5条", .general),
    Guidance(
      "并列的书名号之间、引号之间通常不用顿号",
      why: "书名号和引号本身已经把各项隔开。有的一项后面带括注或者别的话，各项之间再用顿号。",
      good: "《药品管理法》《疫苗管理法》", bad: "《药品管理法》、《疫苗管理法》"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.prose.flatMap { line in
      rule.findings(line.passage.superfluousCommas, .note, words: superfluous)
    }
  }
}

extension Passage {
  fileprivate var superfluousCommas: [Correction] {
    let commas = scalars.indices.filter { index in
      scalars[index] == "、"
        && (scalars.has("》、《", at: index - 1) || scalars.has("”、“", at: index - 1))
    }
    guard !commas.isEmpty, !hasWordsBetween else { return [] }
    return commas.map { index in
      Correction(in: self, index - 1..<index + 2, [Replacement(at: index, "")])
    }
  }

  /// Whether one of the members bears a note: 《办法》（国市监〔2022〕5号）、《细则》.
  private var hasWordsBetween: Bool {
    scalars.indices.contains { index in
      scalars[index] == "）"
        && (scalars.has("、《", at: index + 1) || scalars.has("、“", at: index + 1))
        || scalars[index] == "（"
          && (scalars.has("》（", at: index - 1) || scalars.has("”（", at: index - 1))
    }
  }
}

extension Rule {
  fileprivate static func superfluous(_ slips: [Correction]) -> Words {
    let mark = slips[0].written.first == "》" ? "书名号" : "引号"
    return slips.count == 1
      ? Words("并列的\(mark)之间有顿号", suggestion: "删去顿号")
      : Words("这一段并列的\(mark)之间有\(slips.count)个顿号", suggestion: "删去顿号")
  }
}
