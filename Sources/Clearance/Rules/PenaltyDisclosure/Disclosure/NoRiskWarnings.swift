import Diagnostics
import Records
import Supervision

extension Rule {
  /// PUB-13: warnings of risk are the State's and the provinces' to publish (药品管理法 Art 107, 食品安全法 Art 118).
  static let noRiskWarnings = Rule.ofDecision(
    "PUB-13", Citation("药品管理法", "第一百零七条", .required),
    Guidance(
      "市、县的机关不发布药品、食品的风险警示信息", why: "国家统一公布风险警示和重大事件调查处理信息，影响限于特定区域的由省级公布；未经授权不得发布。",
      good: "典型案例: {标题: 某药店销售劣药案}", bad: "典型案例: {标题: 关于感冒颗粒的风险警示}")
  ) { review, rule in
    guard review.isToBePublished, !Agency(name: review.settings.agencyName).isOfProvince,
      let story = review.decision.disclosure?.typicalCase
    else { return [] }
    let text = [story.title, story.lesson].compactMap { $0 }.joined(separator: "\n")
    return Self.warnings.filter(text.contains).map { words in
      rule.finding(
        "典型案例写了“\(words)”，市、县的机关无权发布", at: review.decision.place("公示", "典型案例"),
        suggestion: "改成就事论事的提醒；需要警示的，报省级机关发布")
    }
  }

  private static let warnings = [
    "风险警示", "安全警示信息", "重大药品安全事件", "重大食品安全事故",
  ]
}
