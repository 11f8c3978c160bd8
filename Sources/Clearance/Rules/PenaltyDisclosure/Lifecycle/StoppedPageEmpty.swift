import Diagnostics
import Supervision

extension Rule {
  /// EXP-01: a page that tells of the end tells nothing else; the number may stand.
  static let stoppedPageEmpty = Rule.ofPublicFile(
    "EXP-01", Citation(PeriodRule.disclosureRules, "第十三条、第十四条", .required),
    Guidance(
      "说明停止公示的页面只写“公示期已届满”或者“已停止公示”，不写当事人和违法行为",
      why: "页面还写着谁、因为什么，就等于没有停止公示。文号可以写，让查的人知道不是丢了。",
      good: "演市监处罚〔2022〕9号：公示期已届满，已停止公示。", bad: "演示市某某公司的处罚信息已停止公示。"))
}
