import Diagnostics
import Documents

extension Rule {
  /// TO-03: what goes up goes to one agency (条例第十五条第一项, 原则上).
  static let oneAddressee = Rule(
    "TO-03", Citation("党政机关公文处理工作条例", "第十五条", .general),
    Guidance(
      "上行文原则上只主送一个上级机关", why: "同时主送几个上级，容易互相等待，批复不一致时也不知道听谁的。其他需要知道的上级用抄送。",
      good: "市人民政府：", bad: "市人民政府，省市场监督管理局：")
  ) { proofreading, rule in
    let names = proofreading.addressees.flatMap { list in list.names.map { (list.passage, $0) } }
    guard proofreading.document.route == .upward, names.count > 1 else { return [] }
    return [rule.severalAddressees(names.count, at: names[1].0.location(of: names[1].1))]
  }
}

extension Rule {
  fileprivate func severalAddressees(_ count: Int, at location: TextLocation?) -> Finding {
    finding(
      "上行文主送了\(count)个机关", at: location, .warning, suggestion: "只主送一个，其余的改为抄送")
  }
}
