import Supervision

extension Rule {
  /// PRD-A2
  static let periodOfOtherPenalties = Rule.ofPeriod(
    .ordinary,
    Guidance(
      "其他处罚自公示之日起公示三年", why: "届满三年停止公示；以前五年的规定已经废止。",
      good: "2022年5月10日公示，2025年5月10日是最后一天", bad: "改定期限: {到: 2027-05-10}"))
}
