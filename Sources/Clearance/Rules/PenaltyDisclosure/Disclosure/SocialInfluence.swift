import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-11: the portal is no register: what is published there has some influence on society (行政处罚法 Art 48).
  static let socialInfluence = Rule.ofDecision(
    "PUB-11", Citation("行政处罚法", "第四十八条第一款", .required),
    Guidance(
      "在网站、曝光台公开的，写明为什么具有一定社会影响", why: "企业信用系统上的公示是规章的要求，网站上的公开是另一回事：法律只要求公开具有一定社会影响的决定。",
      good: "社会影响: 涉及儿童用药安全", bad: "在曝光台公开，没有写理由")
  ) { review, rule in
    let decision = review.decision
    guard review.isToBePublished, review.isRunning, decision.disclosure?.day != nil,
      decision.disclosure?.socialInfluence == nil
    else { return [] }
    return [
      rule.finding(
        "在网站公开，没有写明社会影响", at: decision.place("公示", "日期"), .warning,
        suggestion: "写“社会影响: ……”；没有社会影响的，只在企业信用系统公示")
    ]
  }
}
