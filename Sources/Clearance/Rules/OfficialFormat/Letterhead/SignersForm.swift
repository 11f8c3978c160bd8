import Diagnostics
import Documents
import OfficialLayout

extension Rule {
  /// SG-02: 签发人, a full-width colon, and two names in a row (7.2.6).
  static let signersForm = Rule(
    "SG-02", Citation("GB/T 9704—2012", "第7.2.6条", .general),
    Guidance(
      "“签发人”后用全角冒号，每行一般排两个姓名",
      why: "标准规定“签发人”三字加全角冒号和姓名，多个签发人一般每行排两个，按发文机关的次序从左到右、从上到下。",
      good: "签发人：张某某　李某某", bad: "签发人:张某某"),
    isRepairable: true
  ) { proofreading, rule in
    let labelled = proofreading.signers
    let rows = proofreading.passages(of: .signers).map {
      SignersPlace(passage: $0, label: SignersPlace.label(in: $0) ?? 0..<0)
    }
    return labelled.compactMap { rule.colon(of: $0) } + rows.compactMap { rule.names(of: $0) }
  }

  private func colon(of signers: SignersPlace) -> Finding? {
    guard let mark = signers.mark else { return noColon(signers) }
    guard signers.passage.scalars[mark] != "：" else { return nil }
    return otherColon(signers, mark)
  }

  private func names(of signers: SignersPlace) -> Finding? {
    let perRow = GBT9704.Letterhead.signersPerRow
    return signers.names.count > perRow ? crowded(signers, perRow) : nil
  }
}

extension Rule {
  fileprivate func noColon(_ signers: SignersPlace) -> Finding {
    let last = signers.label.upperBound - 1..<signers.label.upperBound
    return finding(
      "“签发人”后没有冒号", at: signers.passage.location(of: signers.label), .warning,
      suggestion: "写成“签发人：”", repair: signers.passage.repair(last, to: "人："))
  }

  fileprivate func otherColon(_ signers: SignersPlace, _ mark: Int) -> Finding {
    let range = mark..<mark + 1
    let isColon = ":︰﹕∶".unicodeScalars.contains(signers.passage.scalars[mark])
    return finding(
      "“签发人”后的“\(signers.passage.text(in: range))”不是全角冒号", at: signers.passage.location(of: range),
      .warning, suggestion: "改为“：”", repair: isColon ? signers.passage.repair(range, to: "：") : nil)
  }

  fileprivate func crowded(_ signers: SignersPlace, _ perRow: Int) -> Finding {
    finding(
      "一行排了\(signers.names.count)个签发人", at: signers.passage.beginning, .warning,
      suggestion: "每行排\(perRow)个，其余的另起一行，与上一行的第一个姓名对齐")
  }
}
