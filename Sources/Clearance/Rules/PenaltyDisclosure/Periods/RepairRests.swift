import Diagnostics
import Records
import Supervision

extension Rule {
  /// PRD-A4: publication ends early only on an application that was granted (令45号 Art 14).
  static let repairRests = Rule.ofDecision(
    "PRD-A4", Citation(PeriodRule.disclosureRules, "第十四条第一款", .required),
    Guidance(
      "提前停止公示要有准予信用修复的决定", why: "当事人申请，并且已经履行义务、消除危害、没有同类行为、不在异常名录和严重违法失信名单，机关才能决定提前停止。",
      good: "事件: [{动作: 信用修复, 依据文号: 演市监信修〔2023〕1号}]", bad: "事件: [{动作: 信用修复}]，没有依据")
  ) { review, rule in
    review.decision.dated([.repaired]).filter { $0.basis == nil }.map { event in
      rule.finding(
        "信用修复没有写依据文号", at: event.origin, suggestion: "写“依据文号: ……”，准予修复的决定书文号")
    }
  }
}
