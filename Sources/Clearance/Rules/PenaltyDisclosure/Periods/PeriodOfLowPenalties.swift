import Supervision

extension Rule {
  /// PRD-A1
  static let periodOfLowPenalties = Rule.ofPeriod(
    .low,
    Guidance(
      "仅受到通报批评或者较低数额罚款的，公示三个月", why: "自公示之日起届满三个月停止公示。多公示一天，都是没有依据的损害。",
      good: "5月10日公示，8月10日是最后一天", bad: "改定期限: {到: 2025-05-10}"))
}
