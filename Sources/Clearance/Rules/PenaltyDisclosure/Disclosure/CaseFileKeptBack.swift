import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-12: what stands in the file of the case is not given away (政府信息公开条例 Art 16).
  static let caseFileKeptBack = Rule.ofDecision(
    "PUB-12", Citation("政府信息公开条例", "第十六条第二款", .required),
    Guidance(
      "典型案例不写案卷里的讨论、审批和内部请示", why: "讨论记录、过程稿、磋商信函、请示报告和执法案卷信息可以不公开，写进案例就等于公开了。",
      good: "案情: 执法人员检查时发现……", bad: "案情: 经案件集体讨论记录载明……")
  ) { review, rule in
    guard review.isToBePublished, let story = review.decision.disclosure?.typicalCase else {
      return []
    }
    let text = [story.title, story.story, story.lesson].compactMap { $0 }.joined(separator: "\n")
    return Self.innerPapers.filter(text.contains).map { paper in
      rule.finding(
        "典型案例写到了案卷里的“\(paper)”", at: review.decision.place("公示", "典型案例"), .warning,
        suggestion: "改写成查明的事实，不提内部材料")
    }
  }

  private static let innerPapers = ["集体讨论记录", "审批表", "内部请示", "案件来源登记", "审核意见书", "案卷"]
}
