import Supervision

extension Rule {
  /// DL-01
  static let publishedInTime = Rule.ofDeadline(
    .publication, field: ["公示", "企业信用系统"],
    Guidance(
      "自作出决定之日起二十个工作日内在企业信用系统公示", why: "同省的当事人，由作出决定的机关直接公示。", good: "5月5日决定，6月1日以前公示",
      bad: "5月5日决定，7月1日公示"))
}
