import Diagnostics
import Documents
import Records

extension Rule {
  /// PUB-14: bulletins on the quality of drugs are the State's and the provinces' to issue, those of devices the provinces'
  /// and above (药品管理法 Art 101, 医疗器械监督管理条例 Art 73).
  static let noOwnQualityBulletins = Rule(
    "PUB-14", Citation("药品管理法", "第一百零一条", .required),
    Guidance(
      "市、县的机关不自己发布药品、医疗器械的抽检结果，只转到省级以上的公告",
      why: "药品质量公告由国务院和省级药品监督管理部门定期发布，医疗器械质量公告由省级以上发布。自己列一份名单，发布不当的要更正。食品抽检不在此列。",
      good: "关于转发《演示省药品质量公告（2022年第2期）》的通知", bad: "演示县市场监督管理局关于2022年药品抽检不合格情况的公告")
  ) { proofreading, rule in
    guard let agency = proofreading.agency, !agency.isOfProvince else { return [] }
    return proofreading.texts.map(\.title).filter(\.announcesQuality).map(rule.bulletin)
  }
}

extension Passage {
  /// Whether a title announces what tests of drugs or devices found.
  fileprivate var announcesQuality: Bool {
    let goods = ["药品", "医疗器械"]
    let tests = ["抽检", "抽验", "抽查检验", "抽样检验", "质量公告"]
    let results = ["结果", "不合格", "不符合", "情况", "质量公告"]
    let announcements = ["公告", "通告", "公示", "公布"]
    return [goods, tests, results, announcements].allSatisfy { $0.contains(where: contains) }
      && !contains("转发")
  }
}

extension Rule {
  fileprivate func bulletin(_ title: Passage) -> Finding {
    finding(
      "药品、医疗器械的抽检结果由省级以上药品监督管理部门公告", at: title.beginning, .note,
      suggestion: "登省级以上公告的链接，或者转发；只写本机关怎样处理不合格产品")
  }
}
