import Diagnostics
import Documents

extension Rule {
  /// HD-07: who stands in the mark also signs (7.2.4, 条例第九条第四项). A joint document may bear the mark of
  /// the 主办机关 alone.
  static let markOfSigner = Rule(
    "HD-07", Citation("GB/T 9704—2012", "第7.2.4条", .required),
    Guidance(
      "发文机关标志用署名机关的全称或者规范化简称",
      why: "版头是谁的、落款就是谁的。两处不一致，看不出公文由哪个机关负责，也常是套用旧稿忘了改。",
      good: "标志“演示市市场监督管理局文件”，署名“演示市市场监督管理局”", bad: "标志“演示市市场监督管理局文件”，署名“演示市药品监督管理局”")
  ) { proofreading, rule in
    let marks = AgencyName.marks(of: proofreading)
    let signers = AgencyName.signatures(of: proofreading)
    guard (1...50).contains(marks.count) else { return [] }
    if let mark = marks.first, marks.count == 1, signers.count > 1 {
      let isSigner = signers.contains { mark.isSame(as: $0, of: proofreading.agency) }
      return isSigner ? [] : [rule.noSigner(mark)]
    }
    guard marks.count == signers.count else { return [] }
    return signers.filter { signer in
      !marks.contains { $0.isSame(as: signer, of: proofreading.agency) }
    }.map { rule.otherSigner($0, marks) }
  }
}

extension Rule {
  fileprivate func noSigner(_ mark: AgencyName) -> Finding {
    finding(
      "发文机关标志“\(mark.name.excerpt)”没有署名", at: mark.passage.location(of: mark.range),
      suggestion: "核对机关名称；只用主办机关标志的，主办机关也要署名")
  }

  fileprivate func otherSigner(_ signer: AgencyName, _ marks: [AgencyName]) -> Finding {
    let names = marks.map { "“\($0.name.excerpt)”" }.joined(separator: "、")
    return finding(
      "署名“\(signer.name.excerpt)”不在发文机关标志里",
      at: signer.passage.location(of: signer.range), suggestion: "核对机关名称；标志写的是\(names)",
      related: marks.compactMap { mark in
        mark.passage.location(of: mark.range).map { Diagnostic.Related("发文机关标志在这里", at: $0) }
      })
  }
}
