import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// PRD-A6: the least time before an early end (3号规 Art 6; 令36号 from 2026-04-01).
  static let repairNotEarly = Rule.ofDecision(
    "PRD-A6", Citation("市场监督管理信用修复管理办法", "第六条", .required),
    Guidance(
      "公示满六个月才可以信用修复，食品、药品、特种设备领域满一年",
      why: "太早停止公示，公示就起不到作用。2026年4月1日起还要满足令36号的最短期限：一般三个月，严重一年，自决定之日起算。",
      good: "药品案件5月10日公示，次年5月11日修复", bad: "药品案件公示半年就修复")
  ) { review, rule in
    review.decision.dated([.repaired]).compactMap { event in
      guard let day = event.day, let period = review.course.period(on: day),
        let earliest = period.terms.map(review.course.earliestRepair).max(), day < earliest
      else { return nil }
      return rule.finding(
        "\(day.chinese)信用修复，最早是\(earliest.chinese)", at: event.origin,
        suggestion: "核对日期；没有满最短期限的，删去这个事件")
    }
  }
}
