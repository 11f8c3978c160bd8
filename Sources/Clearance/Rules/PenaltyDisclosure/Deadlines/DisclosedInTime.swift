import Supervision

extension Rule {
  /// DL-03
  static let disclosedInTime = Rule.ofDeadline(
    .proactiveDisclosure, field: ["公示", "日期"],
    Guidance(
      "属于主动公开的，形成以后二十个工作日内公开", why: "主动公开有期限，审核、审查要排在前面做完。", good: "5月5日决定，6月1日以前上网",
      bad: "保密审查拖到7月"))
}
