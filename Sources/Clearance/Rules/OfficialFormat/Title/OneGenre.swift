import Diagnostics
import Documents

extension Rule {
  /// TI-06: one 文种 in a title, not two.
  static let oneGenre = Rule(
    "TI-06", Citation(.practice),
    Guidance(
      "标题只用一个文种", why: "请示要批复，报告不要，写成“请示报告”就不知道要不要答复。层层转发时写“的通知的通知”，读着绕口，可以省去中间的。",
      good: "关于增加经费的请示", bad: "关于增加经费的请示报告")
  ) { proofreading, rule in
    guard let title = proofreading.title, let words = title.doubledGenre else { return [] }
    return [rule.doubled(title.range(of: words), in: title.passage)]
  }
}

extension TitleWords {
  fileprivate var doubledGenre: Range<Int>? {
    let words = Array(withoutRemark.unicodeScalars)
    let text = withoutRemark
    if let pair = Self.pairs.first(where: text.hasSuffix) {
      return words.count - pair.unicodeScalars.count..<words.count
    }
    return Self.chains.lazy.compactMap { chain in
      words.indices.first { has(chain, at: $0) }.map { $0..<$0 + chain.unicodeScalars.count }
    }.first
  }

  private static let pairs = ["请示报告", "报告请示", "请示函", "报告函", "请示意见", "通知通告", "通告通知", "通报通知", "决定通知"]
  private static let chains = ["的通知的通知", "的通知》的通知》的通知", "的意见的意见", "的请示的请示", "的报告的报告"]
}

extension Rule {
  fileprivate func doubled(_ range: Range<Int>, in title: Passage) -> Finding {
    finding(
      "标题里的文种重复了：“\(title.text(in: range).excerpt)”", at: title.location(of: range), .warning,
      suggestion: "只留一个文种；转发的，省去中间的层次或者加书名号")
  }
}
