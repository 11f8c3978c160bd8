import Diagnostics
import Documents

extension Rule {
  /// AT-10: an annex that is bound apart bears the number of its document (7.3.7).
  static let detachedAnnexes = Rule(
    "AT-10", Citation("GB/T 9704—2012", "第7.3.7条", .required),
    Guidance(
      "不与正文一起装订的附件，左上角先写发文字号，再写“附件”和顺序号",
      why: "分开装订的附件离开了正文，没有发文字号就不知道属于哪一份文件。",
      good: "演市监〔2026〕1号附件1", bad: "附件1（另册装订）")
  ) { proofreading, rule in
    let document = proofreading.document
    let annexes = document.annexes + (document.issuedText?.annexes ?? [])
    guard document.masthead?.number == nil else { return [] }
    return annexes.filter(\.isDetached).map { rule.withoutNumber(Passage($0.title)) }
  }
}

extension Rule {
  fileprivate func withoutNumber(_ title: Passage) -> Finding {
    finding(
      "附件“\(title.text.excerpt)”另册装订，文件却没有发文字号可写", at: title.beginning,
      suggestion: "写上发文字号；没有发文字号的，附件与正文一起装订")
  }
}
