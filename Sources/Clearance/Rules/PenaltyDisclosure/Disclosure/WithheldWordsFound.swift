import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-06: what is secret or private is taken out (令45号 Art 6); words that stand nowhere are a slip, and
  /// what was meant stays public.
  static let withheldWordsFound = Rule.ofDecision(
    "PUB-06", Citation(PeriodRule.disclosureRules, "第六条", .required),
    Guidance(
      "要隐去的文字照原文写，一字不差", why: "商业秘密和个人隐私要先删去再公示。“隐去”里写错一个字，原文里的那一处就照样公开了。",
      good: "事实：“……每盒进价3.2元”，隐去: 每盒进价3.2元", bad: "事实：“……每盒进价3.2元”，隐去: 每盒进价3.20元")
  ) { review, rule in
    guard review.isToBePublished else { return [] }
    let text = review.decision.publicWords
    return review.decision.withholdings.filter { !$0.words.isEmpty && !text.contains($0.words) }
      .map { withheld in
        rule.finding(
          "要隐去的“\(withheld.words.excerpt)”在决定里没有", at: withheld.origin,
          suggestion: "照原文写；已经不用隐去的，删去这一项")
      }
  }
}

extension PenaltyDecision {
  /// All words of the record that can come to be printed, one text after the other.
  fileprivate var publicWords: String {
    var words: [String] = []
    for key in ["案由", "当事人", "违法行为", "处罚", "履行", "公示"] {
      words += record[key].map { $0.value.words } ?? []
    }
    return words.joined(separator: "\n")
  }
}

extension Value {
  fileprivate var words: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let items): items.flatMap(\.value.words)
    case .record(let record): record.fields.flatMap(\.datum.value.words)
    case .integer, .flag, .date, .money, .blocks: []
    }
  }
}
