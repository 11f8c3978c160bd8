import Diagnostics
import Records
import Supervision

extension Rule {
  /// COR-01: a correction keeps what was changed, by whom, when and why (令45号 Art 12).
  static let correctionTraced = Rule.ofDecision(
    "COR-01", Citation(PeriodRule.disclosureRules, "第十二条", .required),
    Guidance(
      "更正要留下哪一项、前后的摘要、谁、哪天、为什么", why: "公示的内容改了，要说得清改了什么。实质的更正还要附“更正说明”。",
      good: "{动作: 更正, 字段: 处罚, 原值摘要: 9f86…, 新值摘要: 60303…, 经办: 甲某, 理由: 金额录入有误}",
      bad: "{动作: 更正, 日期: 2022-08-01}")
  ) { review, rule in
    review.decision.events.filter { $0.action == .corrected }.compactMap { event in
      let missing = ["日期", "字段", "原值摘要", "新值摘要", "经办", "理由"].filter {
        !event.record.mentions($0)
      }
      return missing.isEmpty ? nil : rule.untraced(event, missing)
    }
  }
}

extension Rule {
  fileprivate func untraced(_ event: LifecycleEvent, _ missing: [String]) -> Finding {
    finding(
      "更正没有写\(missing.map { "“\($0)”" }.joined(separator: "、"))", at: event.origin,
      suggestion: "用 yinfa correct 更正，它会记下这些")
  }
}
