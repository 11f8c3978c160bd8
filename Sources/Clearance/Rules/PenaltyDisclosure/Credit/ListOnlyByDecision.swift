import Diagnostics
import Documents

extension Rule {
  /// CRD-01: nobody is said to be on the list of the gravely untrustworthy without a decision that put him there (令44号).
  static let listOnlyByDecision = Rule(
    "CRD-01", Citation("市场监督管理严重违法失信名单管理办法", "", .required),
    Guidance(
      "曝光、公示和典型案例里，没有列入决定不说“严重违法失信名单”“黑名单”",
      why: "列入名单要单独作出列入决定书，受处罚不等于列入。“诚信等级·严重失信”也不是这个名单。",
      good: "被列入严重违法失信名单（列入决定书演市监严列〔2022〕1号）", bad: "以上企业列入黑名单")
  ) { proofreading, rule in
    guard proofreading.exposesParties, !proofreading.citesListing else { return [] }
    return proofreading.lines.map(\.passage).flatMap { passage in
      Self.lists.flatMap { list in
        passage.ranges(of: list).filter { !passage.isInTitle($0) }.map {
          rule.listed(list, in: passage, $0)
        }
      }
    }
  }

  private static let lists = ["严重违法失信名单", "黑名单"]
}

extension Proofreading {
  /// Whether it names those who were punished.
  fileprivate var exposesParties: Bool {
    texts.contains { text in ["曝光", "典型案例", "处罚信息"].contains(where: text.title.contains) }
  }

  fileprivate var citesListing: Bool {
    lines.contains { $0.passage.contains("列入决定书") || $0.passage.contains("列入决定文号") }
  }
}

extension Passage {
  /// Whether it lies between 《 and 》.
  fileprivate func isInTitle(_ range: Range<Int>) -> Bool {
    let last = scalars[..<range.lowerBound].last { $0 == "《" || $0 == "》" }
    return last == "《"
  }
}

extension Rule {
  fileprivate func listed(_ list: String, in passage: Passage, _ range: Range<Int>) -> Finding {
    finding(
      "写了“\(list)”，没有列入决定书文号", at: passage.location(of: range),
      suggestion: "已经作出列入决定的，写明列入决定书文号；没有的，删去")
  }
}
