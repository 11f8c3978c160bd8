import Diagnostics
import Documents

extension Rule {
  /// IM-03: nobody is addressed and sent a copy too.
  static let copiesNotAddressees = Rule(
    "IM-03", Citation(.practice),
    Guidance(
      "主送的机关不再抄送", why: "主送机关要办理，抄送机关只需知道。同一个机关两处都列，就不知道该不该办。",
      good: "主送甲县局，抄送乙县局", bad: "主送甲县局，又抄送甲县局")
  ) { proofreading, rule in
    let addressed = Set(
      proofreading.addressees.flatMap { list in list.names.map { list.name($0) } })
    return proofreading.copies.flatMap { list in
      list.names.filter { addressed.contains(list.name($0)) }.map { rule.addressed(list, $0) }
    }
  }
}

extension Rule {
  fileprivate func addressed(_ list: AgencyList, _ range: Range<Int>) -> Finding {
    finding(
      "“\(list.name(range).excerpt)”已经主送，又列在抄送里", at: list.passage.location(of: range), .warning,
      suggestion: "从抄送里删去")
  }
}
