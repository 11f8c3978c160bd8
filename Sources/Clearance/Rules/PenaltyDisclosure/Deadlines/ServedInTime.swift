import Supervision

extension Rule {
  /// DL-07
  static let servedInTime = Rule.ofDeadline(
    .service, field: ["送达", "日期"],
    Guidance(
      "决定书当场交付，或者七个工作日内送达", why: "没有送达，决定对当事人不生效，也不能公示。七日是工作日。", good: "5月5日决定，5月13日以前送达",
      bad: "5月5日决定，6月1日送达"))
}
