import Diagnostics
import Documents

extension Rule {
  /// CRD-02: a page of grades says that its 严重失信 is not the list of 令44号.
  static let gradesAreNoList = Rule(
    "CRD-02", Citation("市场监督管理严重违法失信名单管理办法", "", .required),
    Guidance(
      "公布诚信等级时写明它不同于严重违法失信名单", why: "“严重失信”等级和“严重违法失信名单”字面相近，后果完全不同，公众分不清。",
      good: "本等级为……办法规定的信用等级，不同于《市场监督管理严重违法失信名单管理办法》规定的名单", bad: "只列等级，没有说明")
  ) { proofreading, rule in
    guard let text = proofreading.texts.first(where: \.title.announcesGrades),
      !proofreading.lines.contains(where: { $0.passage.contains(Self.notTheList) })
    else { return [] }
    return [rule.unexplained(text.title)]
  }

  private static let notTheList = "不同于《市场监督管理严重违法失信名单管理办法》"
}

extension Passage {
  fileprivate var announcesGrades: Bool {
    ["诚信等级", "信用等级"].contains(where: contains)
      && ["公告", "公示", "名单"].contains(where: contains)
  }
}

extension Rule {
  fileprivate func unexplained(_ title: Passage) -> Finding {
    finding(
      "公布诚信等级，没有说明它不同于严重违法失信名单", at: title.beginning,
      suggestion: "写上“本等级为……办法规定的信用等级，不同于《市场监督管理严重违法失信名单管理办法》规定的名单”")
  }
}
