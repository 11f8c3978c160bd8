import Diagnostics
import Documents

extension Rule {
  /// HD-08: the agencies of a joint document come in one order, the 主办机关 first (7.2.4).
  static let jointOrder = Rule(
    "HD-08", Citation("GB/T 9704—2012", "第7.2.4条", .general),
    Guidance(
      "联合行文的机关在标志和署名里次序相同，主办机关在前",
      why: "排在第一的是主办机关，由它编号、用它的文号。两处次序不同，就看不出谁主办。",
      good: "标志和署名都是甲局、乙局", bad: "标志是甲局、乙局，署名是乙局、甲局"),
    isRepairable: true
  ) { proofreading, rule in
    let marks = AgencyName.marks(of: proofreading)
    let signers = AgencyName.signatures(of: proofreading)
    if marks.count == 1, let mark = marks.first, let lead = signers.first, signers.count > 1 {
      let isLater = signers.dropFirst().contains { mark.isSame(as: $0, of: proofreading.agency) }
      let isFirst = mark.isSame(as: lead, of: proofreading.agency)
      return isLater && !isFirst ? [rule.leadNotFirst(mark, lead)] : []
    }
    guard (2...50).contains(marks.count), marks.count == signers.count else { return [] }
    let ordered = marks.compactMap { mark in
      signers.first { mark.isSame(as: $0, of: proofreading.agency) }
    }
    guard Set(ordered.map(\.name)).count == marks.count, ordered.map(\.name) != signers.map(\.name)
    else { return [] }
    return [rule.otherOrder(signers, ordered)]
  }
}

extension Rule {
  fileprivate func leadNotFirst(_ mark: AgencyName, _ first: AgencyName) -> Finding {
    finding(
      "标志是“\(mark.name.excerpt)”的，署名却把“\(first.name.excerpt)”排在前面",
      at: first.passage.location(of: first.range), .warning, suggestion: "主办机关的署名排在最前")
  }

  fileprivate func otherOrder(_ signers: [AgencyName], _ ordered: [AgencyName]) -> Finding {
    let changes = zip(signers, ordered).filter { $0.name != $1.name }
    let edits = changes.compactMap { $0.passage.edit($0.range, to: $1.name) }
    return finding(
      "署名的次序与发文机关标志不同",
      at: changes.first.flatMap { $0.0.passage.location(of: $0.0.range) }, .warning,
      suggestion: "按标志的次序署名：\(ordered.map(\.name).joined(separator: "、").excerpt)",
      repair: edits.count == changes.count ? .text(edits) : nil)
  }
}
