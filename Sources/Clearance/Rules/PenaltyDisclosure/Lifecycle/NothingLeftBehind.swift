import Diagnostics
import Supervision

extension Rule {
  /// EXP-02: every old file that tells of a decision goes with it: by its number, its party's name or code.
  static let nothingLeftBehind = Rule.ofPublicFile(
    "EXP-02", Citation(PeriodRule.disclosureRules, "第十一条、第十四条", .required),
    Guidance(
      "撤回、修复、届满以后，旧的文件里也没有它：文号、当事人名称、统一社会信用代码都查",
      why: "只拿掉链接，搜索照样找得到。凡是当事人没有别的处罚还在公示的，讲处罚的公开文件里都不该再有它的名称。",
      good: "撤回的当天重印，旧名单、附件一起撤下", bad: "详情页撤了，上个月的名单还挂着"))
}
