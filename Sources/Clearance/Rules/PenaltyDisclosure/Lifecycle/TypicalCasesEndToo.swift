import Diagnostics
import Supervision

extension Rule {
  /// EXP-03: a typical case that names the party ends with its decision.
  static let typicalCasesEndToo = Rule.ofPublicFile(
    "EXP-03", Citation(PeriodRule.disclosureRules, "第十三条、第十四条", .required),
    Guidance(
      "写了当事人名称的典型案例，和它的处罚信息一起停止公开，或者改成隐名", why: "案例里写着名称，就是另一处公示。隐去名称以后，案例可以留下来作警示。",
      good: "典型案例: {隐名: 是, ……}", bad: "公示期届满，案例汇编里还写着公司名称"))
}
