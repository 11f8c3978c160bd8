import Diagnostics
import Documents

extension Rule {
  /// TI-07: 关于 once, those in the names of other documents aside.
  static let oneAbout = Rule(
    "TI-07", Citation(.practice),
    Guidance(
      "标题里“关于”只用一次", why: "两个“关于”让人分不清哪个引出本文的事由。转发、印发的文件名加上书名号，就分清了。",
      good: "关于转发《省局关于开展检查的通知》的通知", bad: "关于转发省局关于开展检查的通知")
  ) { proofreading, rule in
    guard let title = proofreading.title, proofreading.isOfficial else { return [] }
    return title.ranges(ofOwn: "关于").dropFirst().prefix(1)
      .map { rule.again(title.range(of: $0), in: title.passage) }
  }
}

extension Rule {
  fileprivate func again(_ range: Range<Int>, in title: Passage) -> Finding {
    finding(
      "标题里又用了“关于”", at: title.location(of: range), .note,
      suggestion: "省去一个，或者给引用的文件名加书名号")
  }
}
