import Supervision

extension Rule {
  /// DL-04
  static let reportedInTime = Rule.ofDeadline(
    .creditReport, field: ["公示", "双公示"],
    Guidance(
      "作出决定以后七个工作日内报送双公示", why: "各地考核双公示的时效，多数按七个工作日。期限可以在 yinfa.yaml 的“公示”里改“双公示期限”。",
      good: "5月5日决定，5月13日以前报送", bad: "月底一次报送"))
}
