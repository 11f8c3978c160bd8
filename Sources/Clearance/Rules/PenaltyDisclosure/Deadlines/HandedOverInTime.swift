import Supervision

extension Rule {
  /// DL-02
  static let handedOverInTime = Rule.ofDeadline(
    .publicationElsewhere, field: ["公示", "企业信用系统"],
    Guidance(
      "外省当事人的处罚，十个工作日内推送到登记地", why: "登记地的机关收到以后还要十个工作日公示，推送迟了，公示就跟着迟。按登记机关区划的前两位判断是不是本省。",
      good: "5月5日决定，5月18日以前推送", bad: "当事人登记在外省，6月才推送"))
}
