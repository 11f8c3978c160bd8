import Diagnostics
import Records
import Supervision

extension Rule {
  /// CRD-03: what is imposed rests on what may provide for it; a rule of a ministry or a government provides for 警告, 通报批评
  /// and fines alone (行政处罚法 Art 10–14).
  static let sanctionsRestOnLaw = Rule.ofDecision(
    "CRD-03", Citation("行政处罚法", "第十三条第二款、第十四条第二款", .required),
    Guidance(
      "处罚依据里要有法律、法规；规章只能设定警告、通报批评和一定数额的罚款",
      why: "没收、暂扣、吊销、停产停业、限制从业等只能由法律、法规设定，吊销营业执照要由法律、行政法规设定。只引规章，公示出来就是没有依据的处罚。按名称判断是什么法，拿不准的只提醒。",
      good: "处罚: 没收违法所得，依据: 《中华人民共和国药品管理法》第一百一十七条",
      bad: "处罚: 没收违法所得，依据: 只有《药品经营质量管理规范》")
  ) { review, rule in
    let decision = review.decision
    guard let best = decision.violation.grounds.map(\.rank).max() else { return [] }
    let unfounded = decision.sanctions.first { $0.kind.leastRank > best }
    return [unfounded].compactMap { $0 }.map { rule.unfounded($0.kind, best, decision) }
  }
}

extension LawRank {
  fileprivate var words: String {
    switch self {
    case .rule: "规章或者别的文件"
    case .localRegulation: "地方性法规"
    case .administrativeRegulation: "行政法规"
    case .law: "法律"
    }
  }

  /// This one and whatever ranks above.
  fileprivate var wordsAndAbove: String {
    switch self {
    case .rule: "法律、法规、规章"
    case .localRegulation: "法律、法规"
    case .administrativeRegulation: "法律、行政法规"
    case .law: "法律"
    }
  }
}

extension Rule {
  fileprivate func unfounded(
    _ kind: SanctionKind, _ best: LawRank, _ decision: PenaltyDecision
  ) -> Finding {
    let least = kind.leastRank.wordsAndAbove
    return finding(
      "“\(kind.rawValue)”要由\(least)设定，“依据”里只有\(best.words)",
      at: decision.place("违法行为", "依据"), .warning,
      suggestion: "补上设定它的\(least)；名称看不出是\(least)的，请法制机构核对后豁免")
  }
}
