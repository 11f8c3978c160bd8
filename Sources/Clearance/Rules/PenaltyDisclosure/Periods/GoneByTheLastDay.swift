import Diagnostics
import Supervision

extension Rule {
  /// PRD-01: what is past its last day stands in no public file (令45号 Art 13).
  static let goneByTheLastDay = Rule.ofPublicFile(
    "PRD-01", Citation(PeriodRule.disclosureRules, "第十三条", .required),
    Guidance(
      "公示期届满的，次日起不在任何公开的文件里",
      why: "停止公示和公示一样是义务。详情页、名单、典型案例、数据文件，哪里还有文号，哪里就还在公示。",
      good: "公示到8月23日，8月24日起名单里没有这一件", bad: "别人放在公示文件夹里的旧名单还有这一件"))
}
