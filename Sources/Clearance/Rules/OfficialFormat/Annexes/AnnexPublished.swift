import Diagnostics
import Documents

extension Rule {
  /// AT-01: every annex that is named is there (7.3.7). One that says 未随文公开 is named on purpose:
  /// the reader is told, the document goes out.
  static let annexPublished = Rule(
    "AT-01", Citation("GB/T 9704—2012", "第7.3.7条", .required),
    Guidance(
      "附件说明与附件一一对应：件数、顺序和名称都相同",
      why: "附件说明是附件的目录。列出的没有印，印出的没有列，收文的人就不知道文件是不是完整。",
      good: "附件说明写“附件：1.甲表”“2.乙表”，文后依次印“附件1 甲表”“附件2 乙表”", bad: "附件说明列出两件，文后只印一件")
  ) { proofreading, rule in
    proofreading.texts.flatMap(\.annexes).filter { $0.body == nil }.map { annex in
      rule.notPublished(annex.title.text, at: annex.title.beginning)
    }
  }
}

extension Rule {
  fileprivate func notPublished(_ title: String, at location: TextLocation?) -> Finding {
    finding(
      "附件“\(title.excerpt)”没有随文印出", at: location, .warning,
      suggestion: "确实不公开的，在“豁免”里写明理由")
  }
}
